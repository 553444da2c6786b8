import { checkChanges } from './patch.ts';

const pointerTo = (name: string) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/**
 * Checks the members of a new image's metadata that are not declared: they become extension attributes, by the rules of
 * a patch (decision 78). `content` is the code of a rule that has none of its own.
 * @throws {Refusal} for the first name, else the first value, that such an attribute cannot have.
 */
export function checkExtensions(declared: readonly string[], content: string, body: unknown) {
  const extensions = Object.entries(Object(body)).filter(([name]) => !declared.includes(name));
  const changes = extensions.map(([name, value]) => ({ op: 'add', path: pointerTo(name), value }));
  checkChanges('glanceUpdateImage', content, changes, (index) => `Attribute ${extensions[index]?.[0]}`);
}
