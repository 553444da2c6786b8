import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type Image, story } from '@cloudimages/contract';
import { createdAttributes, declaredAttributes } from './declared-attributes.ts';
import { call, madeImages, target } from './target-under-test.ts';

export type Attributes = Readonly<Record<string, unknown>>;
export type StoryName = keyof typeof story;

/** The tag of the images of this run, by which it finds them among others. */
export const mark = `contract-test=${randomUUID().slice(0, 8)}`;

/** The name of those without another. Some clouds allow no equals sign in names. */
export const nameOfRun = mark.replace('=', '-');

const isCreated = (name: string) => createdAttributes.has(name) || !declaredAttributes.has(name);

/** Creates the metadata of an image, which stays `queued`. */
export async function makeQueued(attributes: Attributes = {}): Promise<Image> {
  const answer = await call('glanceCreateImageMetadata', {
    json: { name: nameOfRun, tags: [mark], ...attributes },
  });
  if (answer.status !== 201) throw new Error(`The image of a case could not be created: ${answer.text}`);
  return answer.body as unknown as Image;
}

/**
 * Creates an active image with these attributes. A target without state gets none: there every image is the same.
 */
export async function makeImage(attributes: Attributes = {}, data = ''): Promise<Image> {
  if (!target.stateful) return story.UbuntuImage;
  const entries = Object.entries(attributes);
  const { id: image } = await makeQueued(Object.fromEntries(entries.filter(([name]) => isCreated(name))));
  await call('glanceUploadFile', { image, body: data });
  const rest = entries.filter(([name]) => !isCreated(name));
  const patch = rest.map(([name, value]) => ({ op: 'add', path: `/${name}`, value }));
  const answer = await call('updateImage', { image, json: patch });
  if (answer.status !== 200) throw new Error(`The image of a case could not be created: ${answer.text}`);
  return answer.body as unknown as Image;
}

const shared = new Map<string, Promise<Image>>();

/** An image for cases that do not change it, created once for each set of attributes. */
export function sharedImage(attributes: Attributes = {}): Promise<Image> {
  const key = JSON.stringify(attributes);
  const image = shared.get(key) ?? makeImage(attributes);
  shared.set(key, image);
  return image;
}

/** Reads the image. */
export async function show(image: string, token?: string): Promise<Attributes> {
  const answer = await call('glanceShowImage', { image, token });
  if (answer.status !== 200) throw new Error(`${image} cannot be shown: ${answer.text}`);
  return answer.body;
}

/** Attempts of a deletion, a second apart: an image cannot be deleted while its data is uploaded. */
const tries = 10;

/**
 * Deletes an image once its upload has ended, after removing its protection if the target can do that.
 * @throws {Error} if it cannot be deleted.
 */
export async function remove(image: string, token?: string): Promise<void> {
  for (let left = tries; ; left--) {
    const { status, text } = await call('glanceDeleteImage', { image, token });
    if (status === 204 || status === 404) return;
    if (left === 1 || (status === 403 && left < tries) || ![403, 409].includes(status)) {
      throw new Error(`${image} could not be deleted: ${text}`);
    }
    if (status === 403) {
      await call('glanceUpdateImage', { image, token, json: [{ op: 'replace', path: '/protected', value: false }] });
    } else await delay(1000);
  }
}

/** How long pending requests may still create images, in milliseconds. */
const patience = 5000;

/**
 * Deletes all images of this run.
 * @throws {Error} if some cannot be deleted, unless the target exists for this run only.
 */
export async function cleanUp(): Promise<void> {
  await Promise.race([Promise.allSettled(madeImages.pending), delay(patience, undefined, { ref: false })]);
  const images = [...madeImages.ids];
  const errors: unknown[] = [];
  const work = async () => {
    for (let next = images.pop(); next !== undefined; next = images.pop()) {
      const [image, token] = next;
      await remove(image, token ?? undefined).catch((error) => errors.push(error));
    }
  };
  await Promise.all(Array.from({ length: 16 }, work));
  if (errors.length > 0 && !target.story) throw errors[0];
}
