import type { Place } from './document.ts';
import type { SentRequest } from './exchange.ts';
import type { Found } from './find-operation.ts';
import type { Parameter } from './operations.ts';
import type { Schemas } from './schema.ts';

/** A parameter as it came, if it came; its value has the type that its schema names, where the text can be read so. */
export interface Given {
  readonly parameter: Parameter;
  readonly value?: unknown;
}

const separators: Readonly<Record<string, string>> = { spaceDelimited: ' ', pipeDelimited: '|' };

/** The parameters of a request, read from its path, query and headers. */
export function parametersOf({ operation, path }: Found, { url, headers }: SentRequest, schemas: Schemas): Given[] {
  const query = [...new URL(url).searchParams];
  const cookies = (headers.cookie ?? '').split(/;\s*/).map((pair) => pair.split('=', 2) as [string, string]);
  const named = new Set(operation.parameters.filter((each) => each.in === 'query').map(({ name }) => name));
  return operation.parameters.map((parameter) => {
    const { name, in: within, schema } = parameter;
    const pairs = within === 'query' ? query : cookies;
    const single = { path: path[name], header: headers[name.toLowerCase()], query: undefined, cookie: undefined }[
      within
    ];
    const type = schema && schemas.typeOf(schema);
    const texts =
      within === 'query' || within === 'cookie' ? pairs.filter(([key]) => key === name).map(([, text]) => text) : [];
    const raw = single === undefined ? texts : [single];
    if (type === 'object' && within === 'query' && parameter.explode && parameter.style === 'form') {
      // Every name that no other parameter has is a member of this one.
      const rest = query.filter(([key]) => !named.has(key));
      return rest.length ? { parameter, value: Object.fromEntries(rest) } : { parameter };
    }
    if (type === 'object' && parameter.style === 'deepObject') {
      const begin = `${name}[`;
      const rest = query.filter(([key]) => key.startsWith(begin) && key.endsWith(']'));
      return rest.length
        ? { parameter, value: Object.fromEntries(rest.map(([key, text]) => [key.slice(begin.length, -1), text])) }
        : { parameter };
    }
    const [text] = raw;
    if (text === undefined) return { parameter };
    if (type === 'array') {
      const separator = separators[parameter.style] ?? ',';
      const parts = parameter.explode && within === 'query' ? raw : text.split(separator);
      const items = schemas.itemsOf(schema as Place);
      return { parameter, value: parts.map((part) => schemas.read(part, items && schemas.typeOf(items))) };
    }
    return { parameter, value: schemas.read(text, type) };
  });
}
