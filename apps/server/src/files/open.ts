import { resolve } from 'node:path';
import type { Files } from '@cloudimages/service';
import { folderFiles } from './folder.ts';

/**
 * The files in a folder, or in a bucket: `s3://BUCKET` or `s3://BUCKET/PREFIX`.
 * @throws {Error} with a message for the operator when files cannot be stored there.
 */
export async function openFiles(place: string): Promise<Files> {
  // An empty path would be the working directory.
  if (place === '') throw new Error('The place for image data is empty.');
  if (!place.startsWith('s3://')) {
    // Shows only the scheme: an address may hold a password. One letter is a drive of Windows.
    const [scheme] = /^[a-z][a-z\d+.-]+:\/\//i.exec(place) ?? [];
    if (scheme === undefined) return folderFiles(resolve(place));
    throw new Error(`Image data is kept in a folder or at s3://BUCKET[/PREFIX], not at an address of ${scheme}.`);
  }
  // The client of buckets is large, so it is loaded only when needed.
  const { bucketFiles } = await import('./bucket.ts');
  return bucketFiles(place);
}
