import { describe, expect, test, vi } from 'vitest';
import { createService, memoryFiles, memoryStore, type Ref, type Store, StoreUnavailable } from '../src/index.ts';
import { idOf, recordOf } from '../src/testing/images.ts';
import { keysOf } from '../src/testing/index.ts';
import { hashOf, putToken } from '../src/testing/tokens.ts';

const at = (second: number) => `2026-11-24T08:00:${String(second).padStart(2, '0')}Z`;
const id = idOf(1);
const file = `${id}.begun`;
const data = new TextEncoder().encode('data');
const refused = () => Promise.reject(new StoreUnavailable('disk full'));

/** The record of an image whose upload writes `file`. */
const saving = (due?: string) => ({ ...recordOf(1, { status: 'saving' }), upload: { file }, ...(due && { due }) });

/** A service at second 30. */
function serviceOn(store: Store, keys: readonly string[] = [file]) {
  const files = memoryFiles(keys.map((key) => [key, data]));
  return { files, ...createService({ store, files, now: () => new Date(at(30)) }) };
}

/** A store that names a record which another process has changed since. */
const late = (store: Store, ...refs: readonly Ref[]): Store => ({ ...store, due: async () => refs });

describe('tokens that have expired are forgotten', () => {
  async function left(store: Store, numbers: readonly number[]) {
    const records = await Promise.all(numbers.map((number) => store.get('token', hashOf(number))));
    return numbers.filter((_, index) => records[index] !== undefined);
  }

  test('and no others', async () => {
    const store = memoryStore();
    for (const [number, due] of [at(29), at(30), at(31), undefined].entries()) {
      await putToken(store, number, due === undefined ? {} : { due });
    }
    await serviceOn(store).continueDue();
    expect(await left(store, [0, 1, 2, 3])).toEqual([2, 3]);
  });

  test('however many there are', async () => {
    const store = memoryStore();
    const numbers = Array.from({ length: 200 }, (_, number) => number);
    for (const number of numbers) await putToken(store, number, { due: at(1) });
    await serviceOn(store).continueDue();
    expect(await left(store, numbers)).toEqual([]);
  });

  test.each([at(31), undefined])('unless another process has set %s since', async (due) => {
    const store = memoryStore();
    await putToken(store, 1, due === undefined ? {} : { due });
    await serviceOn(late(store, ['token', hashOf(1)], ['token', hashOf(2)])).continueDue();
    expect(await left(store, [1, 2])).toEqual([1]);
  });

  test('but not those that the only process finds at its start', async () => {
    const store = memoryStore();
    await putToken(store, 1, { due: at(1) });
    await serviceOn(store).continueDue(true);
    expect(await left(store, [1])).toEqual([1]);
  });
});

test.each([
  ['is due', saving(at(30)), 'queued', []],
  ['has no time', saving(), 'queued', []],
  ['was renewed', saving(at(31)), 'saving', [file]],
  ['has ended', { ...recordOf(1), file }, 'active', [file]],
  ['has ended after another one', { ...recordOf(1), upload: { file }, file }, 'active', [file]],
  ['has been deleted', undefined, undefined, [file]],
])('an upload that %s', async (_, record, status, keys) => {
  const store = memoryStore(record ? [record] : []);
  const { files, continueDue } = serviceOn(late(store, ['image', id]));
  await continueDue();
  const after = await store.get('image', id);
  expect(after?.image).toEqual(
    record && { ...record.image, status, ...(status === 'queued' && { updated_at: at(30) }) },
  );
  if (status === 'queued') expect(after).toEqual({ image: after?.image });
  expect(await keysOf(files)).toEqual(keys);
});

test('what fails is tried once, and the others are continued', async () => {
  const store = memoryStore();
  for (const number of [1, 2]) await putToken(store, number, { due: at(1) });
  const due = vi.fn(store.due);
  const change: Store['change'] = (refs, decide) =>
    JSON.stringify(refs).includes(hashOf(1)) ? refused() : store.change(refs, decide);
  await expect(serviceOn({ ...store, due, change }).continueDue()).rejects.toThrow('disk full');
  expect(due).toHaveBeenCalledOnce();
  expect(await store.due(at(59), 10)).toEqual([['token', hashOf(1)]]);
});

test('sweepFiles removes the data that no image has, and leaves files of others', async () => {
  const others = ['notes.txt', `${'g'.repeat(36)}.x`, `x${id}.x`, `${id}x.x`];
  const store = memoryStore([saving(), { ...recordOf(2), file: `${idOf(2)}.kept` }]);
  const own = [file, `${idOf(2)}.kept`];
  const { files, sweepFiles } = serviceOn(store, [...others, ...own, `${id}.lost`, `${idOf(3)}.lost`, idOf(2)]);
  await sweepFiles();
  expect(await keysOf(files)).toEqual([...others, ...own].toSorted());
});

describe('an upload', () => {
  const headers = { 'X-Auth-Token': 'demo-token' };
  const queued = recordOf(1, { status: 'queued', size: null, checksum: null });
  const address = `http://ims/v2/images/${id}`;

  /** An upload whose data arrive when the test says so, on a store that may fail. */
  async function begin() {
    const store = memoryStore([queued]);
    let isFailing = false;
    const timers: (readonly [milliseconds: number, work: () => void])[] = [];
    const files = memoryFiles();
    const { fetch } = createService({
      files,
      store: { ...store, change: (...args) => (isFailing ? refused() : store.change(...args)) },
      now: () => new Date(at(30)),
      newId: () => 'begun',
      every: (...timer) => {
        timers.push(timer);
        return () => {};
      },
    });
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const init = {
      ...{ method: 'PUT', body: readable, duplex: 'half' },
      headers: { ...headers, 'Content-Type': 'application/octet-stream' },
    } as RequestInit;
    const answer = fetch(`${address}/file`, init);
    await vi.waitFor(async () => expect((await store.get('image', id))?.image.status).toBe('saving'));
    const end = async () => {
      const writer = writable.getWriter();
      await writer.write(data);
      await writer.close();
      return answer;
    };
    return { store, files, timers, fetch, init, end, fail: (fails: boolean) => (isFailing = fails) };
  }

  test('has a lease of a minute, which is renewed every 15 seconds', async () => {
    const { store, timers, end } = await begin();
    expect(await store.get('image', id)).toEqual({
      image: { ...queued.image, status: 'saving', updated_at: at(30) },
      upload: { file },
      due: '2026-11-24T08:01:30Z',
    });
    expect(timers.map(([milliseconds]) => milliseconds)).toEqual([15_000]);
    expect((await end()).status).toBe(204);
    const { image, ...rest } = (await store.get('image', id)) ?? queued;
    expect(rest).toEqual({ file });
    expect(image).toMatchObject({ size: 4, __image_size: '4', updated_at: at(30), active_at: at(30) });
    // A renewal that comes late changes nothing.
    timers[0]?.[1]();
    expect(await store.get('image', id)).toEqual({ image, file });
  });

  test('goes on when it cannot be renewed once', async () => {
    const { timers, end, fail } = await begin();
    fail(true);
    timers[0]?.[1]();
    fail(false);
    expect((await end()).status).toBe(204);
  });

  test('is the only one of its image', async () => {
    const { fetch, init, end } = await begin();
    const second = await fetch(`${address}/file`, { ...init, body: 'other' });
    expect([second.status, await second.text()]).toEqual([409, expect.stringContaining('This one is saving.')]);
    expect((await end()).status).toBe(204);
  });

  test('whose image is deleted meanwhile finds no image, and leaves no data', async () => {
    const { store, files, end } = await begin();
    await store.change({ image: ['image', id] }, () => ({ image: undefined }));
    expect((await end()).status).toBe(404);
    expect(await keysOf(files)).toEqual([]);
  });

  test('that another one has replaced changes nothing of that one', async () => {
    const { store, files, end } = await begin();
    const other = { ...saving(at(59)), upload: { file: `${id}.other` } };
    await store.change({ image: ['image', id] }, () => ({ image: other }));
    expect((await end()).status).toBe(503);
    expect(await store.get('image', id)).toEqual(other);
    expect(await keysOf(files)).toEqual([]);
  });
});
