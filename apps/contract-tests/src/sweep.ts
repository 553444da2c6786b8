import {
  type CloudImagesClient,
  createCloudImages,
  glanceDeleteImage,
  isCloudImagesError,
  listAllImages,
  retries,
} from '@cloudimages/client';
import type { Endpoint } from './targets/endpoint.ts';

/** The tag of what the cases make, whichever run it was, and the extension attribute of what may lose its tags. */
const isMark = (text: unknown) => typeof text === 'string' && /^contract-test=[\da-f]{8}(?:-|$)/.test(text);

/** How often it is tried, a second apart: data that was on its way keeps an image from being deleted for a moment. */
const rounds = 10;

/**
 * Deletes the images of the project that have the mark of a run, this one's or an earlier one's.
 * @returns How many there were.
 * @throws {Error} when some stay, or cannot be looked for.
 */
export async function sweep({ url, token }: Endpoint): Promise<number> {
  const client = createCloudImages({ endpoint: url, token, layers: [retries()] });
  const found = new Set<string>();
  for (let round = 1; ; round++) {
    const left = await marked(client);
    if (left.length === 0) return found.size;
    if (round > rounds) throw new Error(`These images stay behind: ${left.join(', ')}.`);
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
