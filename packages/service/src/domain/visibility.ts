import { Refusal } from '../pipeline/refusal.ts';
import type { ImageRecord } from '../ports/store.ts';

/** An image is visible to its project, to those it is shared with, whatever they said to it, and if public to all. */
export function isVisible({ image, members }: ImageRecord, project: string): boolean {
  return (
    image.owner === project ||
    image.visibility === 'public' ||
    (members !== undefined && Object.hasOwn(members, project))
  );
}

/** The record, if there is one and the project sees it; else IMG.0144, as if it did not exist (decision 51). */
export function visible(record: ImageRecord | undefined, project: string): ImageRecord {
  if (record === undefined || !isVisible(record, project)) throw new Refusal('IMG.0144');
  return record;
}

/** The visible record, if the project may change it; else IMG.0047 (decision 13). */
export function owned(record: ImageRecord | undefined, project: string): ImageRecord {
  const found = visible(record, project);
  if (found.image.owner !== project || found.image.visibility === 'public') throw new Refusal('IMG.0047');
  return found;
}
