import type { Change } from '@cloudimages/contract/validators';
import { Refusal } from '../pipeline/refusal.ts';
import type { ImageRecord } from '../ports/store.ts';
import { applyPatch } from './patch.ts';

/** Attributes that say what the data is, which cannot change any more once there is data. */
const formats = ['/container_format', '/disk_format'];

/**
 * The record after a native patch (decision 74). `__imagetype` follows `visibility`, and a private image has no members
 * (decision 102).
 * @throws {Refusal} IMG.0026 when the format of an image with data would change; and what `applyPatch` throws.
 */
export function applyNativePatch(record: ImageRecord, changes: readonly Change[], now: string): ImageRecord {
  const { image: before, members, ...rest } = record;
  const fixed = changes.find(({ path }) => formats.includes(path));
  if (fixed && before.status !== 'queued') {
    throw new Refusal('IMG.0026', `${fixed.path.slice(1)} of an image can be changed only while it is queued.`);
  }
  // In Glance every image has it.
  const hidden = changes.some(({ path }) => path === '/os_hidden') ? { os_hidden: false } : {};
  const image = applyPatch({ ...hidden, ...before }, changes, now);
  const { visibility, tags } = image;
  return {
    ...rest,
    image: { ...image, tags: [...new Set(tags)], ...(visibility !== before.visibility && { __imagetype: visibility }) },
    ...(members && visibility === 'shared' && { members }),
  };
}
