import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';

/** Examples are written once: a `$ref` inside an example's value stands for the value of another example file. */
function expand(value, folder) {
  if (Array.isArray(value)) return value.map((item) => expand(item, folder));
  if (value === null || typeof value !== 'object') return value;
  if (typeof value.$ref !== 'string') {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, expand(item, folder)]));
  }
  const [path, pointer] = value.$ref.split('#/');
  return parse(readFileSync(resolve(folder, path), 'utf8'))[pointer];
}

export const exampleRefs = () => ({
  Example: {
    enter(example, { location }) {
      example.value = expand(example.value, dirname(location.source.absoluteRef));
    },
  },
});
