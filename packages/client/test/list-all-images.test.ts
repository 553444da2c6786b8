import { createService } from '@cloudimages/service';
import { describe, expect, test } from 'vitest';
import {
  type CallOptions,
  type CloudImagesClient,
  glanceListAllImages,
  type Image,
  listAllImages,
  listImages,
} from '../src/index.ts';
import { serviceClient } from './support/clients.ts';
import { errorOf, json, scripted, type Turn } from './support/scripted.ts';

type Query = { limit?: number; marker?: string; attributes?: Record<string, string> };
type ListAll = (client: CloudImagesClient, query?: Query, options?: CallOptions) => AsyncGenerator<Image>;

/** A client of these responses, or of the service, and the query parameters that it sends. */
function recorded(...turns: Turn[]) {
  const { client, requests } = scripted(turns.length > 0 ? turns : [createService().fetch]);
  const sent = (name: string) => requests.map(({ url }) => new URL(url).searchParams.get(name));
  return { client, requests, sent };
}

/** The IDs of a list, and the error that it ends with. */
async function read(images: AsyncIterable<Image>, onImage = (_count: number) => {}) {
  const ids: string[] = [];
  const reading = async () => {
    for await (const { id } of images) onImage(ids.push(id));
  };
  return { error: await errorOf(reading()), ids };
}

const all = (await listImages(serviceClient())).images.map(({ id }) => id);
const count = all.length;
const page = (...ids: string[]) => json({ images: ids.map((id) => ({ id })), next: '/v2/images?marker=x' });

describe.each<[string, ListAll, (limit: number) => number]>([
  // The last page of one list is empty; that of the other, if it is full.
  ['listAllImages', listAllImages, (limit) => Math.ceil(count / limit) + 1],
  ['glanceListAllImages', glanceListAllImages, (limit) => Math.floor(count / limit) + 1],
])('%s', (_, listAll, pages) => {
  test.each([1, 2, count - 1, count, count + 1])('lists all pages of %i images', async (limit) => {
    const { client, sent } = recorded();
    expect(await read(listAll(client, { limit }))).toEqual({ ids: all });
    expect(sent('limit')).toEqual(Array.from({ length: pages(limit) }, () => String(limit)));
  });

  test('sends the query with each page, and begins after the marker', async () => {
    const { client, sent } = recorded();
    const order = { sort_key: 'name', sort_dir: 'asc' } as const;
    const { ids } = await read(listAll(client, { limit: 1, ...order }));
    expect(ids.toSorted()).toEqual(all.toSorted());
    expect(ids).not.toEqual(all);
    expect(new Set(sent('sort_key'))).toEqual(new Set(['name']));
    expect(await read(listAll(client, { limit: 1, attributes: { owner: 'x' } }))).toEqual({ ids: [] });
    expect(await read(listAll(client, { limit: 2, marker: String(all[0]) }))).toEqual({ ids: all.slice(1) });
  });

  test('requests a page when its first image is needed, and none after the consumer stops', async () => {
    const { client, requests } = recorded();
    const images = listAll(client, { limit: 2 });
    const seen = [requests.length];
    for (let next = 0; next < 3; next++) {
      await images.next();
      seen.push(requests.length);
    }
    await images.return(undefined);
    expect(await images.next()).toEqual({ done: true, value: undefined });
    expect([...seen, requests.length]).toEqual([0, 1, 1, 2, 2]);
  });

  test('goes on after a page that is shorter than the limit', async () => {
    const { client, sent } = recorded(page('a', 'b'), page('c'), json({ images: [] }));
    expect(await read(listAll(client, { limit: 5000 }))).toEqual({ ids: ['a', 'b', 'c'] });
    expect(sent('marker').slice(0, 3)).toEqual([null, 'b', 'c']);
  });

  test.each<[string, Turn[], Query, string[], number]>([
    ['repeats the first page', [page('a', 'b')], {}, ['a', 'b'], 2],
    ['goes round in circles', [page('a'), page('b'), page('a')], {}, ['a', 'b'], 3],
    ['ignores the first marker', [page('a', 'b')], { marker: 'b' }, [], 1],
  ])('throws when an endpoint %s', async (_, turns, query, ids, sent) => {
    const { client, requests } = recorded(...turns);
    const message = expect.stringContaining('does not go on');
    expect(await read(listAll(client, query))).toMatchObject({ error: { message }, ids });
    expect(requests).toHaveLength(sent);
  });

  test('throws for pages of no images, which would look like an empty list', async () => {
    const { client, requests } = recorded();
    expect((await read(listAll(client, { limit: 0 }))).error).toBeInstanceOf(RangeError);
    expect(requests).toEqual([]);
  });

  test.each([0, 1, 2])('throws the reason of a signal that aborts after %i images', async (after) => {
    const { client, requests } = recorded();
    const controller = new AbortController();
    const reason = new Error('Enough.');
    const abort = (seen: number) => seen === after && controller.abort(reason);
    abort(0);
    const { error, ids } = await read(listAll(client, { limit: 2 }, { signal: controller.signal }), abort);
    expect(error).toBe(reason);
    expect([ids.length, requests.length]).toEqual([after, after === 0 ? 0 : 1]);
  });

  test('throws the error of the service', async () => {
    const { error } = await read(listAll(serviceClient('wrong')));
    expect(error).toMatchObject({ name: 'CloudImagesError', code: 'APIGW.0301' });
  });
});

test('the native list ends with the page that has no next one', async () => {
  const { client, requests } = recorded(json({ images: [{ id: 'a' }] }));
  expect(await read(glanceListAllImages(client))).toEqual({ ids: ['a'] });
  expect(requests).toHaveLength(1);
});
