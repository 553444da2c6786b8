import { type AttributeName, attributes, type Image, isExtension } from '@cloudimages/contract';
import { type PatchBuilder, patch } from './patch.ts';

function changeOf(name: string) {
  if (Object.hasOwn(attributes, name)) return attributes[name as AttributeName];
  return isExtension(name) ? 'removable' : 'fixed';
}

// Properties that every object inherits, such as `constructor`, are not attributes.
const attributeOf = (image: Image, name: string) => (Object.hasOwn(image, name) ? image[name] : undefined);

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Makes the smallest patch that turns one image into another: one operation for each attribute that differs. It ignores
 * `updated_at`, which every change sets, and does not check values: the service does.
 *
 * @throws {TypeError} that names the differences that no patch can make: attributes that only the service sets,
 * attributes that every image has and `after` does not, extension attributes whose values are not strings
 *
 * @example
 * ```ts
 * const before = await glanceShowImage(client, id);
 * const after = { ...before, min_ram: 4096, team: 'red' };
 * await updateImage(client, id, diffImages(before, after));
 * ```
 */
export function diffImages(before: Image, after: Image): PatchBuilder {
  const changes = patch();
  const faults: string[] = [];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const value = attributeOf(after, name);
    if (name === 'updated_at' || isSame(attributeOf(before, name), value)) continue;
    const change = changeOf(name);
    if (change === 'fixed') faults.push(`${name} cannot be changed`);
    else if (value !== undefined && isExtension(name) && typeof value !== 'string') faults.push(`${name} is no string`);
    // The types of the builder need names that the compiler knows; here the table of attributes has checked the name.
    else if (value !== undefined) changes.set(name as never, value as never);
    else if (change === 'removable') changes.remove(name as never);
    else faults.push(`${name} cannot be removed`);
  }
  if (faults.length > 0) throw new TypeError(`No patch turns one image into the other: ${faults.join(', ')}.`);
  return changes;
}
