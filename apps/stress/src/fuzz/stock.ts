import type { Connection } from '@cloudimages/test-kit/connection';
import { headerOf } from '@cloudimages/test-kit/response';
import { demo, other } from '../lib/development.ts';
import { honest, json, login, octets, type Send } from '../lib/honest.ts';
import { imageSlots, type Slots, tokenSlots } from './slots.ts';

type Image = { readonly id: string; readonly name: string; readonly status: string };

/** An image of the other project, with its expected state. */
export interface Canary {
  readonly id: string;
  readonly seen: string;
}

/** Sends requests that must succeed. */
const granted =
  (connection: Connection, token: string = demo.token): Send =>
  async (...request) => {
    const answer = await honest(connection, token)(...request);
    if (answer.status < 400) return answer;
    throw new Error(`A valid ${request[0]} ${request[1]} got ${answer.status}: ${answer.body}`);
  };

const upload = (call: Send, id: string) => call('PUT', `/v2/images/${id}/file`, octets('bytes of an image'));

async function create(call: Send): Promise<Image> {
  const { body } = await call('POST', '/v2/images', json({ name: 'stock' }));
  return JSON.parse(body);
}

/** IDs of the images that can be deleted, newest first. */
async function listed(call: Send): Promise<Image[]> {
  const { body } = await call('GET', `/v2/images?owner=${demo.project}&protected=false&limit=1000`);
  return JSON.parse(body).images;
}

const newToken = async (call: Send): Promise<string> =>
  headerOf(await call('POST', '/v3/auth/tokens', login), 'x-subject-token') ?? '';

/** The canary as its owner sees it. */
export async function look(connection: Connection, id: string): Promise<string> {
  const call = granted(connection, other.token);
  const shown = await call('GET', `/v2/images/${id}`);
  const { body } = await call('GET', `/v2/images/${id}/file`);
  return `${shown.body}\n${body}`;
}

export async function makeCanary(connection: Connection): Promise<Canary> {
  const call = granted(connection, other.token);
  const { id } = await create(call);
  await upload(call, id);
  return { id, seen: await look(connection, id) };
}

/** Whether an image has no data and gets none from a job, whose images are queued, too, until it has ended. */
const isEmpty = ({ name, status }: Image) => name === 'stock' && status === 'queued';

/** Images without data, at least. */
const leastQueued = imageSlots / 4;

/**
 * Adjusts images and tokens to the slots: deletes surplus images, creates missing ones, and makes sure that some images
 * have data and some are queued.
 */
export async function replenish(connection: Connection, canary: string): Promise<Slots> {
  const call = granted(connection);
  const found = await listed(call);
  for (const { id } of found.slice(imageSlots)) await call('DELETE', `/v2/images/${id}`).catch(unlessGone);
  const images = found.slice(0, imageSlots);
  for (let count = images.filter(isEmpty).length; count < leastQueued; count++) {
    if (images.length === imageSlots) {
      const place = images.findIndex((image) => !isEmpty(image));
      images.splice(place, 1);
    }
    images.push(await create(call));
  }
  while (images.length < imageSlots) images.push(await create(call));
  const queued = images.filter(isEmpty);
  const enough = images.length / 2;
  for (const { id } of queued.slice(0, Math.max(0, queued.length - enough))) await upload(call, id).catch(unlessGone);
  const tokens: string[] = [];
  while (tokens.length < tokenSlots) tokens.push(await newToken(call));
  return { images: images.map(({ id }) => id), tokens, canary };
}

/** Ignores errors caused by concurrent requests, which may have changed the image first. */
function unlessGone(error: Error): void {
  if (!/ got 40[349]/.test(error.message)) throw error;
}
