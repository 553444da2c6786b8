import {
  type CloudImagesClient,
  createCloudImages,
  glanceDeleteImage,
  isCloudImagesError,
  listAllImages,
  retries,
} from '@cloudimages/client';
import type { Endpoint } from './targets/endpoint.ts';

/** The tag of images of any run, or the extension attribute of images whose tags may change. */
const isMark = (text: unknown) => typeof text === 'string' && /^contract-test=[\da-f]{8}(?:-|$)/.test(text);

/** Attempts, a second apart: an image cannot be deleted while its data is uploaded. */
const rounds = 10;

/**
 * Deletes the images of the project that this run or an earlier one has created.
 * @returns the number of images.
 * @throws {Error} if some cannot be deleted, or if the list fails.
 */
export async function sweep({ url, token }: Endpoint): Promise<number> {
  const client = createCloudImages({ endpoint: url, token, layers: [retries()] });
  const found = new Set<string>();
  for (let round = 1; ; round++) {
    const left = await marked(client);
    if (left.length === 0) return found.size;
    if (round > rounds) throw new Error(`These images could not be deleted: ${left.join(', ')}.`);
    if (round > 1) await new Promise((go) => setTimeout(go, 1000));
    for (const id of left) {
      found.add(id);
      await glanceDeleteImage(client, id).catch((error) => {
        if (!isCloudImagesError(error)) throw error;
      });
    }
  }
}

async function marked(client: CloudImagesClient): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id, tags = [], sequence } of listAllImages(client, { visibility: 'private', limit: 500 })) {
    if (isMark(sequence) || tags.some(isMark)) ids.push(id);
  }
  return ids;
}
