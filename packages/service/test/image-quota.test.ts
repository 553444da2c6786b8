import { expect, test } from 'vitest';
import { createService, memoryBuckets, memoryFiles, memoryStore } from '../src/index.ts';

const token = { 'X-Auth-Token': 'demo-token', 'Content-Type': 'application/json' };

/** A service without images, whose project may have so many, and the request of its quota. */
function serviceWith(imageQuota: number) {
  const buckets = memoryBuckets({ 'bucket:image.raw': new Uint8Array(8) });
  // Image data cannot be written, so that jobs with data fail.
  const files = { ...memoryFiles(), write: () => Promise.reject(new Error('no space')) };
  const { fetch } = createService({ store: memoryStore(), files, buckets, jobSeconds: 0, imageQuota });
  const send = (method: string, path: string, body?: object) =>
    fetch(`http://ims${path}`, { method, headers: token, ...(body && { body: JSON.stringify(body) }) });
  async function used(): Promise<number> {
    const { quotas } = (await (await send('GET', '/v1/cloudimages/quota')).json()) as {
      quotas: { resources: { type: string; used: number; quota: number }[] };
    };
    expect(quotas.resources[0]).toMatchObject({ type: 'image', quota: imageQuota });
    return quotas.resources[0]?.used ?? -1;
  }
  return { send, used };
}

test('1,000 simultaneous creations do not exceed a quota', async () => {
  const { send, used } = serviceWith(50);
  const responses = await Promise.all(
    Array.from({ length: 1000 }, () => send('POST', '/v2/images', { name: 'counted' })),
  );
  expect(responses.filter(({ status }) => status === 201).length).toBe(50);
  expect(responses.filter(({ status }) => status === 413).length).toBe(950);
  expect(await used()).toBe(50);
  const first = responses.find(({ ok }) => ok) as Response;
  const { id } = (await first.json()) as { id: string };
  expect((await send('DELETE', `/v2/images/${id}`)).status).toBe(204);
  expect(await used()).toBe(49);
});

test('images of a failed job count no more, those that were there before still do', async () => {
  const { send, used } = serviceWith(1);
  const image_url = 'bucket:image.raw';
  const created = await send('POST', '/v2/cloudimages/action', { name: 'failed', image_url, min_disk: 40 });
  expect(created.status).toBe(200);
  expect(await used()).toBe(0);
  const { id } = (await (await send('POST', '/v2/images', { name: 'older' })).json()) as { id: string };
  expect((await send('PUT', `/v1/cloudimages/${id}/upload`, { image_url })).status).toBe(200);
  expect(await used()).toBe(1);
  expect((await send('GET', `/v2/images/${id}`)).status).toBe(200);
});
