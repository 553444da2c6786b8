import { createService } from '@cloudimages/service';
import { describe, expect, test } from 'vitest';
import {
  type CallOptions,
  type CloudImagesClient,
  createCloudImages,
  glanceListAllImages,
  type Image,
  listAllImages,
  listImages,
} from '../src/index.ts';
import { endpoint, serviceClient } from './support/clients.ts';

type ListAll = (
  client: CloudImagesClient,
  query?: { limit?: number; marker?: string; attributes?: Record<string, string> },
  options?: CallOptions,
) => AsyncGenerator<Image>;

const idsOf = async (images: AsyncIterable<Image>) => {
  const ids: string[] = [];
  for await (const { id } of images) ids.push(id);
  return ids;
};

/** A client of the service that keeps the addresses it asks for; what `answer` gives comes in place of the answer. */
function watched(answer: (address: URL, nth: number) => unknown = () => undefined) {
  const asked: URL[] = [];
  const { fetch } = createService();
  const client = createCloudImages({
    endpoint,
    token: 'demo-token',
    fetch: async (request) => {
      const address = new URL(request.url);
      asked.push(address);
      const given = answer(address, asked.length);
      return given === undefined ? fetch(request) : Response.json(given);
    },
  });
  return { client, asked, markers: () => asked.map(({ searchParams }) => searchParams.get('marker')) };
}

const all = (await listImages(serviceClient())).images.map(({ id }) => id);
const count = all.length;

const image = (id: string) => ({ id });
const page = (...ids: string[]) => ({ images: ids.map(image), next: '/v2/images?marker=x' });

describe.each<[string, ListAll, (pages: number) => number]>([
  // The last page of one list is empty; that of the other, if it is full.
  ['listAllImages', listAllImages, (full) => Math.ceil(count / full) + 1],
  ['glanceListAllImages', glanceListAllImages, (full) => Math.floor(count / full) + 1],
])('%s', (_, listAll, requests) => {
  test.each([1, 2, count - 1, count, count + 1])('goes through all pages of %i', async (limit) => {
    const { client, asked } = watched();
    expect(await idsOf(listAll(client, { limit }))).toEqual(all);
    expect(asked.map(({ searchParams }) => searchParams.get('limit'))).toEqual(asked.map(() => String(limit)));
    expect(asked).toHaveLength(requests(limit));
  });

  test('keeps the filters on each page, and the order', async () => {
    const { client, asked } = watched();
    const query = { limit: 1, sort_key: 'name', sort_dir: 'asc', attributes: { owner: 'nobody' } } as const;
    expect(await idsOf(listAll(client, query))).toEqual([]);
    const { attributes: _attributes, ...order } = query;
    const ids = await idsOf(listAll(client, order));
    expect(ids.toSorted()).toEqual(all.toSorted());
    expect(ids).not.toEqual(all);
    for (const { searchParams } of asked) expect(searchParams.get('sort_key')).toBe('name');
  });

  test('begins behind a marker', async () => {
    const { client, markers } = watched();
    const [first, ...others] = all;
    expect(await idsOf(listAll(client, { limit: 2, marker: first as string }))).toEqual(others);
    expect(markers()[0]).toBe(first);
  });

  test('asks for nothing before the first image is asked for, nor for a page before it is needed', async () => {
    const { client, asked } = watched();
    const images = listAll(client, { limit: 2 });
    expect(asked).toHaveLength(0);
    await images.next();
    expect(asked).toHaveLength(1);
    await images.next();
    expect(asked).toHaveLength(1);
    await images.next();
    expect(asked).toHaveLength(2);
    await images.return(undefined);
    expect(await images.next()).toEqual({ done: true, value: undefined });
    expect(asked).toHaveLength(2);
  });

  test('stops when the consumer does', async () => {
    const { client, asked } = watched();
    for await (const { id } of listAll(client, { limit: 1 })) {
      if (id === all[1]) break;
    }
    expect(asked).toHaveLength(2);
  });

  test('pages of none are refused, as they would seem to be an empty list', async () => {
    const { client, asked } = watched();
    await expect(idsOf(listAll(client, { limit: 0 }))).rejects.toThrow(RangeError);
    expect(asked).toEqual([]);
  });

  test('a page that is shorter than the limit need not be the last', async () => {
    const { client, markers } = watched((address, nth) => {
      if (nth > 2) return { images: [] };
      return address.searchParams.has('marker') ? page('c') : page('a', 'b');
    });
    expect(await idsOf(listAll(client, { limit: 5000 }))).toEqual(['a', 'b', 'c']);
    expect(markers()).toEqual([null, 'b', 'c']);
  });

  test.each([
    ['repeats the first page', () => page('a', 'b'), ['a', 'b'], 2],
    ['goes round in circles', (_: URL, nth: number) => page(nth % 2 ? 'a' : 'b'), ['a', 'b'], 3],
  ])('throws when an endpoint %s', async (_case, answer, seen, requested) => {
    const { client, asked } = watched(answer);
    const ids: string[] = [];
    const listed = async () => {
      for await (const { id } of listAll(client)) ids.push(id);
    };
    await expect(listed()).rejects.toThrow('does not go on');
    expect(ids).toEqual(seen);
    expect(asked).toHaveLength(requested);
  });

  test('throws when an endpoint ignores the marker that the list begins behind', async () => {
    const { client } = watched(() => page('a', 'b'));
    await expect(idsOf(listAll(client, { marker: 'b' }))).rejects.toThrow('a page ends with b');
  });

  test.each([0, 1, 2])('ends with the reason of a signal that aborts after %i images', async (after) => {
    const { client, asked } = watched();
    const controller = new AbortController();
    const reason = new Error('Enough.');
    let seen = 0;
    if (after === 0) controller.abort(reason);
    const listed = async () => {
      for await (const _image of listAll(client, { limit: 2 }, { signal: controller.signal })) {
        if (++seen === after) controller.abort(reason);
      }
    };
    await expect(listed()).rejects.toBe(reason);
    expect([seen, asked.length]).toEqual([after, after === 0 ? 0 : 1]);
  });

  test('passes a refusal on', async () => {
    const listed = idsOf(listAll(serviceClient('wrong'), { limit: 2 }));
    await expect(listed).rejects.toMatchObject({ name: 'CloudImagesError', code: 'APIGW.0301' });
  });
});

test('the native list ends where there is no next page, without another request', async () => {
  const { client, asked } = watched(() => ({ images: [image('a')] }));
  expect(await idsOf(glanceListAllImages(client))).toEqual(['a']);
  expect(asked).toHaveLength(1);
});
