import { resolve } from 'node:path';
import type { Files } from '@cloudimages/service';
import { folderFiles } from './folder.ts';

/**
 * The files in a folder, or in a bucket: `s3://BUCKET` or `s3://BUCKET/PREFIX`.
 * @throws {Error} with a message for the operator when they cannot be kept there.
 */
export async function openFiles(place: string): Promise<Files> {
  // It would be the folder that the server happens to be started in.
  if (place === '') throw new Error('An empty text names no place for image data.');
  if (!place.startsWith('s3://')) return folderFiles(resolve(place));
  // The client of buckets is loaded only where there is one: it is large.
  const { bucketFiles } = await import('./bucket.ts');
  return bucketFiles(place);
}
