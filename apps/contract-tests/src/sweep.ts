import {
  type CloudImagesClient,
  createCloudImages,
  glanceDeleteImage,
  glanceUpdateImage,
  isCloudImagesError,
  listAllImages,
  retries,
} from '@cloudimages/client';
import { reasonOf } from './reason.ts';
import type { Endpoint } from './targets/endpoint.ts';

/** A tag or the name of images of any run, or the extension attribute of those whose tags and names change. */
const isMark = (text: unknown) => typeof text === 'string' && /^contract-test[=-][\da-f]{8}(?:-|$)/.test(text);

const hasStatus = (error: unknown, status: number) => isCloudImagesError(error) && error.status === status;

/** Attempts, a second apart: an image cannot be deleted while its data is uploaded. */
const rounds = 10;

/**
 * Deletes the images of the project that this run or an earlier one has created.
 * @param others IDs of created images that may have no tag of a run.
 * @returns the number of images.
 * @throws {Error} with the reasons if some cannot be deleted, or if the list fails.
 */
export async function sweep({ url, token }: Endpoint, others: Iterable<string> = []): Promise<number> {
  const client = createCloudImages({ endpoint: url, token, layers: [retries()] });
  const rest = new Set(others);
  const found = new Set<string>();
  const errors = new Map<string, Error>();
  for (let round = 1; ; round++) {
    const left = new Set([...(await marked(client)), ...rest]);
    if (left.size === 0) return found.size;
    const isFinal = errors.size > 0 && ![...errors.values()].some((error) => hasStatus(error, 409));
    if (isFinal || round > rounds) throw new Error(`These images could not be deleted:${linesOf(left, errors)}`);
    if (round > 1) await new Promise((go) => setTimeout(go, 1000));
    for (const id of left) {
      found.add(id);
      errors.delete(id);
      await remove(client, id).then(
        () => rest.delete(id),
        (error) => errors.set(id, error),
      );
    }
  }
}

const linesOf = (ids: Iterable<string>, errors: ReadonlyMap<string, Error>) =>
  [...ids].map((id) => `\n  ${id}: ${reasonOf(errors.get(id) ?? new Error('lists still show it'))}`).join('');

/** Deletes an image, after removing its protection. */
async function remove(client: CloudImagesClient, id: string): Promise<void> {
  try {
    await glanceDeleteImage(client, id);
  } catch (error) {
    if (hasStatus(error, 404)) return;
    if (!hasStatus(error, 403)) throw error;
    await glanceUpdateImage(client, id, [{ op: 'replace', path: '/protected', value: false }]);
    await glanceDeleteImage(client, id);
  }
}

async function marked(client: CloudImagesClient): Promise<string[]> {
  const ids: string[] = [];
  // Images that a run has shared are not private.
  for (const visibility of ['private', 'shared'] as const) {
    for await (const { id, name, tags = [], sequence } of listAllImages(client, { visibility, limit: 500 })) {
      if ([name, sequence, ...tags].some(isMark)) ids.push(id);
    }
  }
  return ids;
}
