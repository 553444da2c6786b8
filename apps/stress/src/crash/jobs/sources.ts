import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { connectTo } from '@cloudimages/test-kit/connection';
import { bytesOf, factsOf } from '../../histories/data.ts';
import { forEach } from '../../histories/for-each.ts';
import { makeImage } from '../../histories/make-image.ts';
import { asDemo } from '../../histories/perform.ts';
import { bucket, newName, type Sources } from './task.ts';

/** Sizes of the images, in bytes; the copy of the largest takes long enough to be cut off. */
const sizes = [700, 70_000, 1_500_000];

const object = { name: 'source-of-jobs', bytes: bytesOf(2, 900_000) };

/** Makes the images and the object that jobs take their data from. */
export async function makeSources(url: string, buckets: string): Promise<Sources> {
  const file = join(buckets, bucket, object.name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, object.bytes);
  const connection = connectTo(url);
  try {
    const images = new Map<string, ReturnType<typeof factsOf>>();
    for (const size of sizes) {
      const { id } = await makeImage(connection, newName(), size);
      images.set(id, factsOf(bytesOf(0, size)));
    }
    return { images, object: { name: object.name, facts: factsOf(object.bytes) } };
  } finally {
    connection.close();
  }
}

/**
 * Deletes images.
 * @throws {Error} if one cannot be deleted.
 */
export async function deleteImages(urls: readonly string[], ids: Iterable<string>): Promise<void> {
  const connections = Array.from({ length: 8 }, (_, index) => connectTo(urls[index % urls.length] as string));
  try {
    await forEach(connections, ids, async (connection, id) => {
      const { status, body } = await connection.send('DELETE', `/v2/images/${id}`, asDemo);
      if (status !== 204) throw new Error(`An image of a job cannot be deleted, ${status}: ${body}`);
    });
  } finally {
    for (const connection of connections) connection.close();
  }
}
