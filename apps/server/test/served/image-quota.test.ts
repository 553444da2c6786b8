import { expect, test } from 'vitest';
import { storeOf } from '../support/engine.ts';
import { newPath } from '../support/folder.ts';
import { serve } from '../support/server.ts';

const headers = { 'X-Auth-Token': 'demo-token', 'Content-Type': 'application/json', Accept: 'application/json' };
const instance_id = '3c3d1d01-b48a-4639-8a88-08be3b9b5d78';

async function usedOn(url: string): Promise<number> {
  const response = await fetch(`${url}/v1/cloudimages/quota`, { headers });
  const { quotas } = (await response.json()) as { quotas: { resources: { type: string; used: number }[] } };
  return quotas.resources.find(({ type }) => type === 'image')?.used ?? -1;
}

const post = (url: string, path: string, body: object) =>
  fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body) });
const create = (url: string) => post(url, '/v2/images', { name: 'counted' });
const remove = (url: string, id: string) => fetch(`${url}/v2/images/${id}`, { method: 'DELETE', headers });

/** The example images of the project. */
const { url: empty, close } = await serve();
const begun = await usedOn(empty);
await close();

test('of 200 simultaneous creations, 100 are granted when so many are left', async () => {
  const left = 100;
  const data = newPath('data');
  const options = { imageQuota: begun + left, jobSeconds: 3600 };
  const { url } = await serve({ ...options, data });
  // A database may have several servers.
  const shared = await storeOf(data);
  const { url: other } = shared.store === undefined ? { url } : await serve({ ...options, ...shared });
  const responses = await Promise.all(
    Array.from({ length: 200 }, (_, number) => {
      const address = number % 2 > 0 ? url : other;
      if (number % 4 > 0) return create(address);
      const source = number % 8 > 0 ? { instance_id } : { data_images: [{ name: 'disk', volume_id: instance_id }] };
      return post(address, '/v2/cloudimages/action', { name: 'counted', ...source });
    }),
  );
  const refused = responses.filter(({ ok }) => !ok);
  expect(refused.length).toBe(200 - left);
  for (const each of refused) {
    const text = await each.text();
    expect(text).toContain(each.status === 413 ? "The project's quota of images is used up." : '"code":"IMG.0015"');
  }
  expect(await usedOn(url)).toBe(begun + left);

  const native = responses.find(({ status }) => status === 201) as Response;
  const { id } = (await native.json()) as { id: string };
  const deletions = await Promise.all([url, other].map((address) => remove(address, id)));
  expect(deletions.map(({ status }) => status).sort()).toEqual([204, 404]);
  expect(await usedOn(url)).toBe(begun + left - 1);
});

test('a job that would create more images than are left creates none, and a failed one counts no more', async () => {
  const { url } = await serve({ imageQuota: begun + 1, jobSeconds: 0 });
  const disk = { name: 'disk', volume_id: instance_id };
  const two = await post(url, '/v2/cloudimages/action', { data_images: [disk, disk] });
  expect([two.status, await two.json()]).toEqual([400, { error: { code: 'IMG.0015', message: expect.anything() } }]);
  expect(await usedOn(url)).toBe(begun);
  const one = await post(url, '/v2/cloudimages/action', { data_images: [disk] });
  expect(one.status).toBe(200);
  expect(await usedOn(url)).toBe(begun + 1);
});
