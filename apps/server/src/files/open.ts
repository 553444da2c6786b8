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
  if (!place.startsWith('s3://')) {
    // Not more of the text than that: an address may hold a password. One letter is a drive of Windows.
    const [scheme] = /^[a-z][a-z\d+.-]+:\/\//i.exec(place) ?? [];
    if (scheme === undefined) return folderFiles(resolve(place));
    throw new Error(`Image data is kept in a folder or at s3://BUCKET[/PREFIX], not at an address of ${scheme}.`);
  }
  // The client of buckets is loaded only where there is one: it is large.
  const { bucketFiles } = await import('./bucket.ts');
  return bucketFiles(place);
}
