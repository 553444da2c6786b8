import { story } from '@cloudimages/contract';
import { describe, expect, test } from 'vitest';
import {
  createService,
  memoryFiles,
  memoryStore,
  regionsOf,
  type ServiceOptions,
  storyFiles,
  storyRecords,
} from '../src/index.ts';

const { id, owner } = story.UbuntuImage;
const far = { name: 'far', region: 'RegionTwo', project_name: 'RegionTwo', agency_name: 'agency' };
const [home, away] = ['demo-token', 'remote-token'];

/** A service with the example images, whose jobs take 100 seconds by a clock that the test sets. */
function setUp(options: ServiceOptions = {}) {
  let time = Date.parse('2026-01-14T10:15:02.418Z');
  const store = memoryStore(storyRecords());
  const files = memoryFiles(storyFiles());
  const timers = new Set<() => void>();
  const every = (_: number, work: () => void) => {
    timers.add(work);
    return () => void timers.delete(work);
  };
  const service = createService({ store, files, every, now: () => new Date(time), jobSeconds: 100, ...options });
  async function ask(token: string, method: string, path: string, body?: object) {
    const response = await service.fetch(`http://ims${path}`, {
      method,
      headers: { 'X-Auth-Token': token, ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return text === '' ? {} : JSON.parse(text);
  }
  const copy = (more = {}) => ask(home, 'POST', `/v1/cloudimages/${id}/cross_region_copy`, { ...far, ...more });
  const job = (job_id: string) => ask(home, 'GET', `/v1/${owner}/jobs/${job_id}`);
  const images = async (token: string) => (await ask(token, 'GET', '/v2/cloudimages?__imagetype=private')).images;
  const used = async (token: string) => (await ask(token, 'GET', '/v1/cloudimages/quota')).quotas.resources[0].used;
  const pass = (seconds: number) => {
    time += seconds * 1000;
  };
  /** Lets timers fire, such as that of a reader who waits for a job. */
  const fire = () => {
    for (const work of [...timers]) work();
  };
  return { ...service, store, files, copy, job, images, used, pass, fire };
}

test('a project copies five images to other regions at once', async () => {
  const { copy, pass, continueDue, images } = setUp();
  for (let count = 0; count < 5; count += 1) expect(await copy()).toHaveProperty('job_id');
  expect(await copy()).toMatchObject({ error: { code: 'IMG.0149' } });
  expect(await images(away)).toHaveLength(5);
  pass(101);
  await continueDue();
  expect(await copy()).toHaveProperty('job_id');
});

test('an image of the other project is gone when its copy has failed', async () => {
  const { copy, job, pass, files, used, images } = setUp();
  const before = await used(home);
  const { job_id } = await copy();
  expect([await used(home), await used(away)]).toEqual([before, 1]);
  await files.remove(`${id}.seed`);
  pass(100);
  expect(await job(job_id)).toMatchObject({ status: 'FAIL', error_code: 'IMG.0144', entities: { image_name: 'far' } });
  expect([await used(home), await used(away)]).toEqual([before, 0]);
  expect(await images(away)).toEqual([]);
  for (let count = 0; count < 5; count += 1) expect(await copy()).toHaveProperty('job_id');
});

test('an image of more than 128 GiB is not copied to another region', async () => {
  const { copy, store } = setUp();
  await store.change({ image: ['image', id] }, ({ image }) => ({
    image: image && { ...image, image: { ...image.image, size: 2 ** 37 + 1 } },
  }));
  expect(await copy()).toMatchObject({ error: { code: 'IMG.0146' } });
});

/** Two services, of which the second one is a region of the first. Each request of the first passes through `wire`. */
function setUpPeers(wire: (send: () => Promise<Response>, path: string) => Promise<Response> = (send) => send()) {
  const peer = setUp({ jobSeconds: 0 });
  const regions = (through: typeof wire, token = away) =>
    regionsOf(
      [[{ id: owner, name: 'RegionOne' }]],
      [
        {
          ...{ region: 'RegionTwo', project_name: 'RegionTwo', from: [owner], endpoint: 'http://peer', token },
          fetch: (url, init) =>
            through(() => peer.fetch(url, init), `${init?.method} ${new URL(String(url)).pathname}`),
        },
      ],
    );
  return { peer, regions, ...setUp({ regions: regions(wire) }) };
}

test('an image is copied to another service', async () => {
  const { peer, copy, job, pass, images, used } = setUpPeers();
  const before = await used(home);
  const { job_id } = await copy();
  pass(50);
  expect((await job(job_id)).entities).toEqual({ image_name: 'far', process_percent: 0.5 });
  expect(await peer.images(away)).toEqual([]);
  pass(50);
  await job(job_id);
  const [copied, ...others] = await peer.images(away);
  expect(others).toEqual([]);
  expect(copied).toMatchObject({
    ...{ name: 'far', status: 'active', size: 2, tags: [], hw_firmware_type: 'bios', __support_fc_inject: 'true' },
    ...{ __os_version: 'Ubuntu 14.04 server 64bit', __description: 'ims test', disk_format: 'vhd', min_disk: 40 },
  });
  expect(await job(job_id)).toMatchObject({
    ...{ status: 'SUCCESS', job_type: 'imsCopyImageCrossRegionJob' },
    entities: { image_name: 'far', image_id: copied.id, process_percent: 1 },
  });
  expect(await used(home)).toBe(before);
  expect(await images(away)).toEqual([]);
});

const steps = [
  ...['GET /v2/images', 'POST /v2/images', 'GET /v2/images/ID', 'PUT /v2/images/ID/file'],
  ...['PATCH /v2/cloudimages/ID', 'DELETE /v2/images/ID/tags/TAG'],
];

/** The request, without its IDs. */
const stepOf = (request: string) => request.replace(/[0-9a-f-]{36}/, 'ID').replace(/[0-9a-f]{32}/, 'TAG');

describe.each([true, false])('a process that dies, its last request sent: %s,', (isSent) => {
  test.each(steps)('at %s, leaves the same copy to the next one', async (step) => {
    let isDead = false;
    const { peer, store, files, regions, copy, job, pass, fire } = setUpPeers(async (send, request) => {
      if (stepOf(request) !== step) return send();
      if (isSent) await send();
      isDead = true;
      return new Promise(() => {});
    });
    const { job_id } = await copy();
    pass(100);
    const dying = job(job_id);
    await expect.poll(() => isDead).toBe(true);
    fire();
    await dying;
    const next = setUp({ store, files, regions: regions((send) => send()) });
    next.pass(160);
    expect(await next.job(job_id)).toMatchObject({ status: 'SUCCESS' });
    expect(await peer.images(away)).toMatchObject([{ name: 'far', status: 'active', size: 2, tags: [] }]);
  });
});

test('a copy waits until the upload of a process that died is over', async () => {
  const { peer, store, files, regions, copy, job, pass } = setUpPeers();
  const { job_id } = await copy();
  const read = async () => new ReadableStream<Uint8Array>();
  const dying = setUp({ store, files: { ...files, read }, regions: regions((send) => send()) });
  dying.pass(100);
  const asked = dying.job(job_id);
  await expect.poll(() => peer.images(away)).toMatchObject([{ status: 'saving' }]);
  dying.fire();
  await asked;
  pass(160);
  expect(await job(job_id)).toMatchObject({ status: 'RUNNING' });
  peer.pass(61);
  await peer.continueDue();
  pass(61);
  expect(await job(job_id)).toMatchObject({ status: 'SUCCESS' });
  expect(await peer.images(away)).toMatchObject([{ status: 'active', size: 2 }]);
});

test.each<[string, (send: () => Promise<Response>, path: string) => Promise<Response>, string]>([
  ['cannot be reached', () => Promise.reject(new TypeError('fetch failed')), 'Its server cannot be reached.'],
  [
    'takes no data',
    async (send, path) => (path.startsWith('PUT') ? new Response(null, { status: 500 }) : send()),
    'Its server responds with status 500.',
  ],
  ['responds without JSON', async () => new Response('<html>'), 'Its server responds with something else than JSON.'],
])('a copy to a service that %s fails and leaves nothing there', async (_, wire, reason) => {
  const { peer, copy, job, pass } = setUpPeers(wire);
  const { job_id } = await copy();
  pass(100);
  expect(await job(job_id)).toMatchObject({
    ...{ status: 'FAIL', error_code: 'IMG.0147', entities: { image_name: 'far' } },
    fail_reason: `Images cannot be copied to this region. ${reason}`,
  });
  expect(await peer.images(away)).toEqual([]);
});

test.each([
  ['a full-server image', { __whole_image: true }],
  ['a data-disk image', { virtual_env_type: 'DataImage' as const }],
])('%s is not copied to another service', async (_, changed) => {
  const { copy, store } = setUpPeers();
  await store.change({ image: ['image', id] }, ({ image }) => ({
    image: image && { ...image, image: { ...image.image, ...changed } },
  }));
  const vault_id = 'e0a4c7d2-6b38-4f51-9d0c-2b7a8f9e1c63';
  expect(await copy({ vault_id })).toMatchObject({ error: { code: 'IMG.0105' } });
});
