import { operations } from '@cloudimages/contract';
import { checkChanges } from './patch.ts';

const { members = [] } = operations.glanceCreateImageMetadata.body ?? {};

const pointerTo = (name: string) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/**
 * Checks those members of a new image's metadata that are not declared: they become extension attributes, by the rules
 * of a patch (decision 78).
 * @throws {Refusal} for the first name, else the first value, that such an attribute cannot have.
 */
export function checkExtensions(body: unknown) {
  const extensions = Object.entries(Object(body)).filter(([name]) => !members.includes(name));
  const changes = extensions.map(([name, value]) => ({ op: 'add', path: pointerTo(name), value }));
  checkChanges('glanceUpdateImage', 'IMG.0001', changes, (index) => `Attribute ${extensions[index]?.[0]}`);
}
