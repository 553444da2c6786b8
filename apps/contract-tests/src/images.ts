import { randomUUID } from 'node:crypto';
import { type Image, story } from '@cloudimages/contract';
import { createdAttributes, declaredAttributes } from './declared-attributes.ts';
import { call, target } from './here.ts';

export type Attributes = Readonly<Record<string, unknown>>;
export type StoryName = keyof typeof story;

/** The tag of all that this run makes, so that it finds its own images among others. */
export const mark = `contract-test=${randomUUID().slice(0, 8)}`;

const isCreated = (name: string) => createdAttributes.has(name) || !declaredAttributes.has(name);

const made = new Set<string>();

/** Makes the metadata of an image, which stays `queued`. */
export async function makeQueued(attributes: Attributes = {}): Promise<Image> {
  const answer = await call('glanceCreateImageMetadata', {
    json: { name: 'contract-test', tags: [mark], ...attributes },
  });
  if (answer.status !== 201) throw new Error(`The image for a case could not be made: ${answer.text}`);
  const image = answer.body as unknown as Image;
  made.add(image.id);
  return image;
}

/**
 * Makes an active image with these attributes. A target without a memory gets none: there every image is the same.
 */
export async function makeImage(attributes: Attributes = {}, data = ''): Promise<Image> {
  if (!target.stateful) return story.UbuntuImage;
  const entries = Object.entries(attributes);
  const { id: image } = await makeQueued(Object.fromEntries(entries.filter(([name]) => isCreated(name))));
  await call('glanceUploadFile', { image, body: data });
  const rest = entries.filter(([name]) => !isCreated(name));
  const patch = rest.map(([name, value]) => ({ op: 'add', path: `/${name}`, value }));
  const answer = await call('updateImage', { image, json: patch });
  if (answer.status !== 200) throw new Error(`The image for a case could not be made: ${answer.text}`);
  return answer.body as unknown as Image;
}

const shared = new Map<string, Promise<Image>>();

/** An image for cases that do not change it: made once for each set of attributes. */
export function sharedImage(attributes: Attributes = {}): Promise<Image> {
  const key = JSON.stringify(attributes);
  const image = shared.get(key) ?? makeImage(attributes);
  shared.set(key, image);
  return image;
}

/** The image as the target shows it now. */
export async function show(image: string, token?: string): Promise<Attributes> {
  const answer = await call('glanceShowImage', { image, token });
  if (answer.status !== 200) throw new Error(`${image} cannot be shown: ${answer.text}`);
  return answer.body;
}

/** How often a deletion is tried, a second apart: data that was on its way keeps an image for a moment. */
const tries = 10;

/** Deletes an image; one whose data is still arriving, once that is over. */
export async function remove(image: string): Promise<void> {
  for (let left = tries; ; left--) {
    const { status, text } = await call('glanceDeleteImage', { image });
    if (status === 204 || status === 404) return;
    if (status !== 409 || left === 1) throw new Error(`${image} is left behind: ${text}`);
    await new Promise((go) => setTimeout(go, 1000));
  }
}

/** Deletes all that was made. */
export async function cleanUp(): Promise<void> {
  const ids = [...made];
  const work = async () => {
    for (let image = ids.pop(); image !== undefined; image = ids.pop()) {
      await remove(image);
      made.delete(image);
    }
  };
  await Promise.all(Array.from({ length: 16 }, work));
}
