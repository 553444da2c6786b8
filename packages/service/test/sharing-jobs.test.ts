import { expect, test } from 'vitest';
import { createService, memoryStore, type Store, StoreUnavailable } from '../src/index.ts';
import { idOf, recordOf } from '../src/testing/images.ts';

const [one, two, three] = [idOf(1), idOf(2), idOf(3)];
const member = '8f3d2c1b5a694e7d90c1b2a3f4e5d6c7';
const images = [one, two, three];

/** A service at a second of the test, whose jobs take 10 seconds. */
function serviceAt(store: Store, second: number) {
  const now = () => new Date(Date.parse('2026-01-14T10:15:00.000Z') + second * 1000);
  const { fetch, continueDue } = createService({ store, now, jobSeconds: 10 });
  async function ask(method: string, path: string, body?: object, token = 'demo-token') {
    const response = await fetch(`http://ims${path}`, {
      method,
      headers: { 'X-Auth-Token': token, ...(body && { 'Content-Type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    return JSON.parse((await response.text()) || '{}');
  }
  const start = async (method: string, body: object, token?: string): Promise<string> =>
    (await ask(method, '/v1/cloudimages/members', body, token)).job_id;
  const job = (id: string, token?: string) => ask('GET', `/v1/cloudimages/job/${id}`, undefined, token);
  return { ask, start, job, continueDue };
}

const storeOfThree = () => memoryStore([1, 2, 3].map((number) => recordOf(number)));
const membersIn = async (store: Store) =>
  Promise.all(images.map(async (id) => Object.keys((await store.get('image', id))?.members ?? {})));
const result = (image_id: string, status = 'success') => ({ image_id, project_id: member, status });

/** A store that ends after so many changes, as a process does that dies. */
function mortal(store: Store, changes: number): Store {
  let left = changes;
  return {
    ...store,
    change: (refs, decide) => {
      left -= 1;
      return left < 0 ? Promise.reject(new StoreUnavailable('The process died.')) : store.change(refs, decide);
    },
  };
}

test('images are shared once the time of the job is over', async () => {
  const store = storeOfThree();
  const id = await serviceAt(store, 0).start('POST', { images, projects: [member] });
  expect(await serviceAt(store, 5).job(id)).toMatchObject({
    ...{ status: 'RUNNING', job_type: 'imsAddImageMembersJob', end_time: '' },
    entities: { results: [], process_percent: 0.5 },
  });
  expect(await membersIn(store)).toEqual([[], [], []]);
  await serviceAt(store, 11).continueDue();
  expect(await membersIn(store)).toEqual([[member], [member], [member]]);
  const { continueDue, job } = serviceAt(store, 11 + 30 * 24 * 3600 + 1);
  expect(await job(id)).toMatchObject({ status: 'SUCCESS', entities: { results: images.map((id) => result(id)) } });
  await continueDue();
  expect(await job(id)).toMatchObject({ error: { code: 'IMG.0031' } });
});

test('a job that dies between images is continued by another process, which changes each image once', async () => {
  const store = storeOfThree();
  // The first change stores the job, the next two change images.
  const dying = mortal(store, 3);
  const id = await serviceAt(dying, 0).start('POST', { images, projects: [member] });
  await expect(serviceAt(dying, 11).continueDue()).rejects.toThrow('The process died.');
  expect(await membersIn(store)).toEqual([[member], [member], []]);
  const before = await store.get('image', one);
  expect((await store.get('job', id))?.end).toBeUndefined();
  await serviceAt(store, 60).continueDue();
  expect(await membersIn(store)).toEqual([[member], [member], [member]]);
  expect(await store.get('image', one)).toEqual(before);
  expect(await serviceAt(store, 61).job(id)).toMatchObject({
    ...{ status: 'SUCCESS', end_time: '2026-01-14T10:16:00.000Z' },
    entities: { results: images.map((id) => result(id)) },
  });
});

test('several processes that continue a job at once do its work once', async () => {
  const store = storeOfThree();
  const id = await serviceAt(store, 0).start('POST', { images, projects: [member] });
  await Promise.all(Array.from({ length: 8 }, (_, index) => serviceAt(store, 11 + index).continueDue()));
  const { entities } = await serviceAt(store, 30).job(id);
  expect(entities.results).toEqual(images.map((id) => result(id)));
});

test.each([
  ['POST', 'IMG.0112', 'Not all images could be shared.'],
  ['DELETE', 'IMG.0113', 'Not all members could be removed.'],
])('a job of %s fails for an image that is deleted meanwhile, and not for the others', async (method, code, words) => {
  const store = storeOfThree();
  const { start, ask } = serviceAt(store, 0);
  const id = await start(method, { images, projects: [member] });
  await ask('DELETE', `/v2/images/${two}`);
  expect(await serviceAt(store, 11).job(id)).toMatchObject({
    status: 'FAIL',
    error_code: code,
    fail_reason: `${words} ${two}: No image with this ID is visible to you.`,
    entities: { results: [result(one), result(two, 'failed'), result(three)] },
  });
  expect(await store.get('image', two)).toBeUndefined();
  expect((await membersIn(store)).flat()).toHaveLength(method === 'POST' ? 2 : 0);
});

test('jobs that share one image with too many projects do not exceed its limit', async () => {
  const store = storeOfThree();
  const { start } = serviceAt(store, 0);
  const many = (name: string) => Array.from({ length: 100 }, (_, index) => `${name}-${index}`);
  const jobs = [
    await start('POST', { images: [one], projects: many('a') }),
    await start('POST', { images: [one], projects: many('b') }),
  ];
  const { job, continueDue } = serviceAt(store, 11);
  await continueDue();
  const ended = await Promise.all(jobs.map((id) => job(id)));
  expect(ended.map(({ status }) => status).toSorted()).toEqual(['FAIL', 'SUCCESS']);
  expect(ended.find(({ status }) => status === 'FAIL').fail_reason).toContain('It can have 128 members.');
  expect((await membersIn(store))[0]).toHaveLength(100);
});

test('a member cannot accept an image that is shared with it no longer', async () => {
  const store = storeOfThree();
  const { start, ask } = serviceAt(store, 0);
  for (const image of [one, two]) await ask('POST', `/v2/images/${image}/members`, { member });
  const accept = { images: [one, two], project_id: member, status: 'accepted' };
  const id = await start('PUT', accept, 'other-token');
  await ask('DELETE', `/v2/images/${one}/members/${member}`);
  expect(await serviceAt(store, 11).job(id, 'other-token')).toMatchObject({
    ...{ status: 'FAIL', error_code: 'IMG.0114' },
    entities: { results: [result(one, 'failed'), result(two)] },
  });
  expect((await store.get('image', two))?.members).toMatchObject({ [member]: { status: 'accepted' } });
});
