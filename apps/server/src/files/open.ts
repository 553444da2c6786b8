import { resolve } from 'node:path';
import type { Buckets, Files } from '@cloudimages/service';
import { folderBuckets } from './buckets.ts';
import { folderFiles } from './folder.ts';

/**
 * The files in a folder, or in a bucket: `s3://BUCKET` or `s3://BUCKET/PREFIX`.
 * @throws {Error} with a message for the operator when files cannot be stored there.
 */
export async function openFiles(place: string): Promise<Files> {
  // An empty path would be the working directory.
  if (place === '') throw new Error('The place for image data is empty.');
  if (!place.startsWith('s3://')) {
    const scheme = schemeOf(place);
    if (scheme === undefined) return folderFiles(resolve(place));
    throw new Error(`Image data is kept in a folder or at s3://BUCKET[/PREFIX], not at an address of ${scheme}.`);
  }
  // The client of buckets is large, so it is loaded only when needed.
  const { bucketFiles } = await import('./bucket.ts');
  return bucketFiles(place);
}

/**
 * The buckets in a folder, or at `s3://` those of an S3-compatible store, but for the one in which `files` are.
 * @throws {Error} with a message for the operator when the place is neither.
 */
export async function openBuckets(place: string, files: string): Promise<Buckets> {
  if (place === '') throw new Error('The place for buckets is empty.');
  const scheme = schemeOf(place);
  if (scheme === undefined) return folderBuckets(resolve(place));
  if (place !== 's3://') {
    throw new Error(`Buckets are in a folder, or at s3:// with nothing behind it, not at an address of ${scheme}.`);
  }
  const { s3Buckets } = await import('./s3-buckets.ts');
  const { splitPlace } = await import('./bucket.ts');
  return s3Buckets(files.startsWith('s3://') ? splitPlace(files).bucket : undefined);
}

/** Shows only the scheme: an address may hold a password. One letter is a drive of Windows. */
const schemeOf = (place: string) => /^[a-z][a-z\d+.-]+:\/\//i.exec(place)?.[0];
