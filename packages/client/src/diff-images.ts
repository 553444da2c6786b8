import { type AttributeName, attributes, type Image, isExtension } from '@cloudimages/contract';
import { type PatchBuilder, patch } from './patch.ts';

function changeOf(name: string) {
  if (Object.hasOwn(attributes, name)) return attributes[name as AttributeName];
  return isExtension(name) ? 'removable' : 'fixed';
}

// What every object inherits, such as `constructor`, is no attribute.
const attributeOf = (image: Image, name: string) => (Object.hasOwn(image, name) ? image[name] : undefined);

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Makes the smallest patch that turns one image into the other: one operation for each attribute that differs, none for
 * equal images. `updated_at`, which every change sets, is left aside. Whether the service takes the values is for the
 * service to say.
 *
 * @throws {TypeError} that names what no patch brings about: attributes that differ and are set by the service alone,
 * those that every image has and `after` lacks, extension attributes with values that are no strings.
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
    // The table has told at run time what the builder's types tell of names that the compiler knows.
    else if (value !== undefined) changes.set(name as never, value as never);
    else if (change === 'removable') changes.remove(name as never);
    else faults.push(`${name} cannot be removed`);
  }
  if (faults.length > 0) throw new TypeError(`No patch turns one image into the other: ${faults.join(', ')}.`);
  return changes;
}
