import { expect, test } from 'vitest';
import { type Buckets, createService, type Files, memoryBuckets, memoryFiles, memoryStore } from '../src/index.ts';

const project = '0b1e494e2660441a957313163095fe5c';
const fromServer = { name: 'web', instance_id: '5b1e9f60-3a7c-4d28-8e94-6f0d2c7b1a35' };
const fromFile = { name: 'web', image_url: 'bucket:object', min_disk: 40 };
const bytes = new TextEncoder().encode('data');

/** A service whose jobs take 100 seconds, by a clock that the test sets. */
function setUp({
  buckets = memoryBuckets({ 'bucket:object': bytes }),
  store = memoryStore(),
  files = memoryFiles(),
} = {}) {
  let time = Date.parse('2026-01-14T10:15:02.418Z');
  const timers = new Set<() => void>();
  const every = (_: number, work: () => void) => {
    timers.add(work);
    return () => void timers.delete(work);
  };
  const service = createService({ store, files, buckets, every, now: () => new Date(time), jobSeconds: 100 });
  async function ask(method: string, path: string, body?: object, type = 'application/json') {
    const response = await service.fetch(`http://ims${path}`, {
      method,
      headers: { 'X-Auth-Token': 'demo-token', ...(body && { 'Content-Type': type }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? {} : JSON.parse(text) };
  }
  const start = async (body: object) => (await ask('POST', '/v2/cloudimages/action', body)).body.job_id as string;
  const job = async (id: string) => (await ask('GET', `/v1/${project}/jobs/${id}`)).body;
  const images = async () => (await ask('GET', '/v2/cloudimages')).body.images;
  const pass = (seconds: number) => {
    time += seconds * 1000;
  };
  return { ...service, ask, start, job, images, timers, pass };
}

/** Buckets whose object is there when the job is started, and gone when it is read. */
const forgetful: Buckets = {
  ...memoryBuckets(),
  sizeOf: async () => 4,
  read: () => Promise.reject(new Error('It is gone.')),
};

test('the state of a job follows the clock', async () => {
  const { start, job, pass, images } = setUp();
  const id = await start(fromServer);
  const running = { end_time: '', begin_time: '2026-01-14T10:15:02.418Z', error_code: null, fail_reason: null };
  expect(await job(id)).toMatchObject({
    ...running,
    status: 'INIT',
    entities: { image_name: 'web', process_percent: 0 },
  });
  expect(await images()).toMatchObject([{ status: 'queued' }]);
  pass(40);
  expect(await job(id)).toMatchObject({ ...running, status: 'RUNNING', entities: { process_percent: 0.4 } });
  pass(59.999);
  expect(await job(id)).toMatchObject({ ...running, status: 'RUNNING', entities: { process_percent: 0.99 } });
  expect((await job(id)).entities).not.toHaveProperty('image_id');
  pass(0.001);
  const [image] = await images();
  expect(await job(id)).toMatchObject({
    status: 'SUCCESS',
    end_time: '2026-01-14T10:16:42.418Z',
    entities: { image_id: image.id, process_percent: 1 },
  });
  expect(await images()).toMatchObject([{ status: 'active', active_at: '2026-01-14T10:16:42Z' }]);
});

test('a job that is due is done although nothing asks for it, and forgotten after 30 days', async () => {
  const { start, job, pass, images, continueDue } = setUp();
  const [server, file] = [await start(fromServer), await start(fromFile)];
  await continueDue();
  expect(await images()).toMatchObject([{ status: 'queued' }, { status: 'queued' }]);
  pass(101);
  await continueDue();
  expect(await images()).toMatchObject([{ status: 'active' }, { status: 'active' }]);
  expect([await job(server), await job(file)]).toMatchObject([{ status: 'SUCCESS' }, { status: 'SUCCESS' }]);
  pass(30 * 24 * 3600 + 1);
  await continueDue();
  expect(await job(server)).toMatchObject({ error: { code: 'IMG.0031' } });
  expect(await images()).toHaveLength(2);
});

test('an image that a job creates takes no upload and cannot be deleted', async () => {
  const { start, ask, images, pass, job } = setUp();
  const id = await start(fromServer);
  const [{ id: image }] = await images();
  expect(await ask('PUT', `/v2/images/${image}/file`, {}, 'application/octet-stream')).toMatchObject({ status: 409 });
  expect(await ask('DELETE', `/v2/images/${image}`)).toMatchObject({ status: 409 });
  pass(100);
  await job(id);
  expect(await ask('DELETE', `/v2/images/${image}`)).toMatchObject({ status: 204 });
});

test('there is no image when its job has failed', async () => {
  const { start, job, pass, images } = setUp({ buckets: forgetful });
  const id = await start(fromFile);
  expect(await images()).toHaveLength(1);
  pass(100);
  expect(await job(id)).toMatchObject({
    status: 'FAIL',
    error_code: 'IMG.0057',
    fail_reason: 'The image file cannot be read.',
    entities: { image_name: 'web' },
  });
  expect(await images()).toEqual([]);
});

test('a job of a process that died is done by another, once its lease has ended', async () => {
  const [store, files] = [memoryStore(), memoryFiles()];
  const dying = setUp({ store, files, buckets: { ...forgetful, read: () => new Promise(() => {}) } });
  const id = await dying.start(fromFile);
  dying.pass(100);
  const asked = dying.job(id);
  await expect.poll(() => dying.timers.size).toBe(2);
  const other = setUp({ store, files });
  other.pass(100);
  expect(await other.job(id)).toMatchObject({ status: 'RUNNING' });
  expect(await other.images()).toMatchObject([{ status: 'saving' }]);
  other.pass(60);
  expect(await other.job(id)).toMatchObject({ status: 'SUCCESS' });
  expect(await other.images()).toMatchObject([{ status: 'active', size: 4 }]);
  // The reader of the first process waits no longer than a second.
  for (const work of [...dying.timers]) work();
  expect(await asked).toMatchObject({ status: 'SUCCESS' });
});

test('the draft of a process that died is removed by the one that does its job', async () => {
  const [store, files] = [memoryStore(), memoryFiles()];
  const begun: string[] = [];
  const discarded: string[] = [];
  const objects = memoryBuckets({ 'bucket:object': bytes });
  const stuck: Buckets = {
    ...objects,
    write: (_name, _data, attempt) => new Promise(() => begun.push(attempt)),
  };
  const dying = setUp({ store, files, buckets: stuck });
  const { id } = (await dying.ask('POST', '/v2/images', { name: 'web' })).body;
  await dying.ask('PUT', `/v2/images/${id}/file`, {}, 'application/octet-stream');
  const how = { bucket_url: 'bucket:new', file_format: 'qcow2' };
  const { job_id } = (await dying.ask('POST', `/v1/cloudimages/${id}/file`, how)).body;
  dying.pass(100);
  const asked = dying.job(job_id);
  await expect.poll(() => begun.length).toBe(1);
  const buckets: Buckets = { ...objects, discard: async (_name, attempt) => void discarded.push(attempt) };
  const other = setUp({ store, files, buckets });
  other.pass(160);
  expect(await other.job(job_id)).toMatchObject({ status: 'SUCCESS' });
  expect(discarded).toEqual(begun);
  expect(await objects.sizeOf({ bucket: 'bucket', object: 'new' })).toBe(2);
  for (const work of [...dying.timers]) work();
  expect(await asked).toMatchObject({ status: 'SUCCESS' });
});

test('an image is exported once at a time, and so is an object written', async () => {
  const { ask, job, pass } = setUp();
  async function newImage(): Promise<string> {
    const { id } = (await ask('POST', '/v2/images', { name: 'web' })).body;
    await ask('PUT', `/v2/images/${id}/file`, { any: 'data' }, 'application/octet-stream');
    return id;
  }
  const [one, other] = [await newImage(), await newImage()];
  const exported = async (id: string, object: string) => {
    const to = { bucket_url: `bucket:${object}`, file_format: 'qcow2' };
    return (await ask('POST', `/v1/cloudimages/${id}/file`, to)).body;
  };
  const { job_id } = await exported(one, 'a');
  expect(await exported(one, 'b')).toMatchObject({ error: { code: 'IMG.0148' } });
  expect(await exported(other, 'a')).toMatchObject({ error: { code: 'IMG.0070' } });
  expect(await exported(other, 'b')).toHaveProperty('job_id');
  pass(100);
  // Also when no request has asked for the first job.
  expect(await exported(other, 'a')).toMatchObject({
    error: { code: 'IMG.0070', message: expect.not.stringContaining('being') },
  });
  expect(await exported(one, 'c')).toHaveProperty('job_id');
  expect(await job(job_id)).toMatchObject({ status: 'SUCCESS' });
});

/** Buckets whose object can be read once the test opens the gate. */
function gated() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const objects = memoryBuckets({ 'bucket:object': bytes });
  const read: Buckets['read'] = async (...object) => {
    await opened;
    return objects.read(...object);
  };
  return { buckets: { ...objects, read }, open };
}

async function keysOf(files: Files): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of files.keys()) keys.push(key);
  return keys;
}

test('a slow process whose job another one has taken changes nothing, and leaves no file', async () => {
  const [store, files, gate, otherGate] = [memoryStore(), memoryFiles(), gated(), gated()];
  const slow = setUp({ store, files, buckets: gate.buckets });
  const id = await slow.start(fromFile);
  slow.pass(100);
  const asked = slow.job(id);
  await expect.poll(() => slow.timers.size).toBe(2);
  const other = setUp({ store, files, buckets: otherGate.buckets });
  other.pass(160);
  const otherAsked = other.job(id);
  await expect.poll(() => other.timers.size).toBe(2);
  const images = await slow.images();
  gate.open();
  expect(await asked).toMatchObject({ status: 'RUNNING' });
  await expect.poll(() => slow.timers.size).toBe(0);
  expect(await keysOf(files)).toEqual([]);
  expect(await slow.images()).toEqual(images);
  otherGate.open();
  expect(await otherAsked).toMatchObject({ status: 'SUCCESS', end_time: '2026-01-14T10:17:42.418Z' });
  expect(await keysOf(files)).toHaveLength(1);
});

test('a process that works keeps its job longer than a lease', async () => {
  const [store, files, { buckets, open }] = [memoryStore(), memoryFiles(), gated()];
  const slow = setUp({ store, files, buckets });
  const id = await slow.start(fromFile);
  slow.pass(100);
  const asked = slow.job(id);
  await expect.poll(() => slow.timers.size).toBe(2);
  slow.pass(50);
  for (const work of [...slow.timers]) work();
  expect(await asked).toMatchObject({ status: 'RUNNING' });
  const other = setUp({ store, files });
  other.pass(200);
  expect(await other.job(id)).toMatchObject({ status: 'RUNNING' });
  open();
  await expect.poll(() => slow.timers.size).toBe(0);
  expect(await slow.job(id)).toMatchObject({ status: 'SUCCESS', end_time: '2026-01-14T10:17:32.418Z' });
});

test.each<[what: string, end: () => Promise<never>, status: string]>([
  ['died', () => new Promise(() => {}), 'SUCCESS'],
  ['failed', () => Promise.reject(new Error('The disk is full.')), 'FAIL'],
])('no file is left of an attempt that %s after it wrote one', async (_, end, status) => {
  const [store, files] = [memoryStore(), memoryFiles()];
  const written: string[] = [];
  const write: Files['write'] = async (key, data) => {
    await files.write(key, data);
    written.push(key);
    return end();
  };
  const first = setUp({ store, files: { ...files, write } });
  const id = await first.start(fromFile);
  first.pass(100);
  const asked = first.job(id);
  await expect.poll(() => written).toHaveLength(1);
  const other = setUp({ store, files });
  other.pass(160);
  expect(await other.job(id)).toMatchObject({ status });
  expect(await keysOf(files)).toHaveLength(status === 'SUCCESS' ? 1 : 0);
  for (const work of [...first.timers]) work();
  expect(await asked).toMatchObject({ status });
});

test('a failed job gives its images back to the quota, and a failed export its object', async () => {
  const noData: Files = { ...memoryFiles(), read: () => Promise.reject(new Error('It is gone.')) };
  const { start, ask, job, pass } = setUp({
    files: noData,
    buckets: { ...memoryBuckets({ 'bucket:object': bytes }), read: forgetful.read },
  });
  const used = async () => (await ask('GET', '/v1/cloudimages/quota')).body.quotas.resources[0].used;
  const failing = await start(fromFile);
  const { id } = (await ask('POST', '/v2/images', { name: 'web' })).body;
  await ask('PUT', `/v2/images/${id}/file`, { any: 'data' }, 'application/octet-stream');
  const to = { bucket_url: 'bucket:new', file_format: 'qcow2' };
  const exported = async () => (await ask('POST', `/v1/cloudimages/${id}/file`, to)).body.job_id;
  const exporting = await exported();
  expect(await used()).toBe(2);
  pass(100);
  expect(await job(failing)).toMatchObject({ status: 'FAIL' });
  expect(await job(exporting)).toMatchObject({ status: 'FAIL', error_code: 'IMG.0069' });
  expect(await used()).toBe(1);
  expect(await exported()).toMatch(/^[\da-f]{32}$/);
});
