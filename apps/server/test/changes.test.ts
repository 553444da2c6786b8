import { setImmediate } from 'node:timers/promises';
import { StoreUnavailable } from '@cloudimages/service';
import { expect, test } from 'vitest';
import { groupedChanges } from '../src/store/changes.ts';
import type { Write } from '../src/store/rows.ts';
import { record, renamed, tagged } from './support/records.ts';

/** Changes on a disk that is done with a group when the test says so. */
function slowDisk() {
  const groups: {
    readonly writes: readonly Write[];
    readonly done: () => void;
    readonly fail: (error: Error) => void;
  }[] = [];
  const { change, close } = groupedChanges(
    (id) => record(id),
    (writes) => new Promise<void>((done, fail) => groups.push({ writes, done, fail })),
  );
  /** The group that is on its way to the disk, counted from 0. */
  const group = async (index: number) => {
    while (groups[index] === undefined) await setImmediate();
    return groups[index];
  };
  return { change, close, groups, group };
}

/** Whether a promise is settled by now. */
const isSettled = async (promise: Promise<unknown>): Promise<boolean> => {
  await setImmediate();
  return Promise.race([
    promise.then(
      () => true,
      () => true,
    ),
    Promise.resolve(false),
  ]);
};

test('the next group gathers while one is on its way', async () => {
  const { change, groups, group } = slowDisk();
  const first = [change('a', renamed('1')), change('b', renamed('1'))];
  expect((await group(0)).writes).toHaveLength(2);
  const second = [change('c', renamed('2')), change('a', renamed('2')), change('d', renamed('2'))];
  expect(await isSettled(Promise.race([...first, ...second]))).toBe(false);
  expect(groups).toHaveLength(1);
  (await group(0)).done();
  await Promise.all(first);
  expect((await group(1)).writes).toHaveLength(3);
  expect(await isSettled(Promise.race(second))).toBe(false);
  (await group(1)).done();
  expect((await Promise.all(second)).map((answer) => answer?.image.name)).toEqual(['2', '2', '2']);
});

test('nobody hears of a record before it is kept', async () => {
  const { change, group } = slowDisk();
  const made = change('a', tagged('new'));
  await group(0);
  const asIs = change('a', (current) => current);
  const refused = change('a', (current) => {
    throw new Error(`Tags: ${current?.image.tags}`);
  });
  expect(await isSettled(Promise.race([made, asIs, refused]))).toBe(false);
  (await group(0)).done();
  expect((await made)?.image.tags).toEqual(['new']);
  expect(await asIs).toBe(await made);
  await expect(refused).rejects.toThrow('Tags: new');
});

test('a lost group takes with it what was decided on top, and nothing else', async () => {
  const { change, group } = slowDisk();
  const lost = [change('a', tagged('lost')), change('b', tagged('lost'))];
  await group(0);
  const onTop = [
    change('a', tagged('on top')),
    change('a', tagged('on top of that')),
    change('b', (current) => current),
    change('b', () => {
      throw new Error('Refused because of what is lost.');
    }),
  ];
  const apart = change('c', tagged('apart'));
  const cause = new Error('disk full');
  (await group(0)).fail(cause);
  for (const each of [...lost, ...onTop]) await expect(each).rejects.toMatchObject({ name: 'StoreUnavailable', cause });
  expect((await group(1)).writes).toHaveLength(1);
  (await group(1)).done();
  expect((await apart)?.image.tags).toEqual(['apart']);
  const later = change('a', tagged('later'));
  (await group(2)).done();
  expect((await later)?.image.tags).toEqual(['later']);
});

test('a newer record outlives the group of the one before', async () => {
  const { change, group } = slowDisk();
  const first = change('a', tagged('1'));
  await group(0);
  const second = change('a', tagged('2'));
  (await group(0)).done();
  await first;
  const third = change('a', tagged('3'));
  (await group(1)).done();
  await second;
  (await group(2)).done();
  expect((await third)?.image.tags).toEqual(['1', '2', '3']);
});

test('too many waiting changes are refused', async () => {
  const { change, close, group } = slowDisk();
  const first = change('first', renamed('x'));
  await group(0);
  const waiting = Array.from({ length: 10_000 }, (_, number) => change(String(number), renamed('x')));
  await expect(change('last', renamed('x'))).rejects.toThrow(StoreUnavailable);
  (await group(0)).done();
  (await group(1)).done();
  await Promise.all([first, ...waiting]);
  const after = change('last', renamed('x'));
  (await group(2)).done();
  await after;
  await close();
});

test('closing waits for what is under way and refuses what comes later', async () => {
  const { change, close, group } = slowDisk();
  const taken = change('a', renamed('taken'));
  const closing = close();
  await expect(change('b', renamed('late'))).rejects.toThrow(StoreUnavailable);
  await group(0);
  expect(await isSettled(closing)).toBe(false);
  (await group(0)).done();
  await taken;
  await closing;
});
