import { setImmediate } from 'node:timers/promises';
import { type ImageRecord, StoreUnavailable } from '@cloudimages/service';
import { expect, test } from 'vitest';
import { groupedChanges, type Kept, type Step } from '../src/store/changes.ts';
import { record, renamed, tagged } from './support/records.ts';

/** Changes in a database that is done with a group when the test says so; every image is there in the beginning. */
function slowDatabase() {
  const kept = new Map<string, ImageRecord | undefined>();
  const groups: {
    readonly steps: readonly Step[];
    /** Has written the group, but for the images that somebody else was faster with. */
    readonly done: (overtaken?: readonly string[]) => void;
    readonly fail: (error: Error) => void;
  }[] = [];
  const { change, waiting, close } = groupedChanges({
    read: (ids) =>
      new Map(
        ids.flatMap((id): [string, Kept][] => {
          const found = kept.has(id) ? kept.get(id) : record(id);
          return found ? [[id, { record: found }]] : [];
        }),
      ),
    write: (steps) =>
      new Promise((resolve, fail) => {
        const done = (overtaken: readonly string[] = []) => {
          for (const { id, after } of steps) if (!overtaken.includes(id)) kept.set(id, after);
          resolve(new Map(overtaken.map((id) => [id, 'overtaken' as const])));
        };
        groups.push({ steps, done, fail });
      }),
  });
  /** The group that is on its way to the disk, counted from 0. */
  const group = async (index: number) => {
    while (groups[index] === undefined) await setImmediate();
    return groups[index];
  };
  return { change, waiting, close, groups, group, kept };
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

const idsOf = (steps: readonly Step[]) => steps.map(({ id }) => id);

test('what arrives together is one group, and a second one is on its way beside the first', async () => {
  const { change, waiting, groups, group } = slowDatabase();
  const first = [change('a', renamed('1')), change('b', renamed('1'))];
  expect(idsOf((await group(0)).steps)).toEqual(['a', 'b']);
  const second = [change('c', renamed('2')), change('d', renamed('2'))];
  expect(idsOf((await group(1)).steps)).toEqual(['c', 'd']);
  const third = [change('e', renamed('3')), change('f', renamed('3'))];
  expect(await isSettled(Promise.race([...first, ...second, ...third]))).toBe(false);
  expect(groups).toHaveLength(2);
  expect(waiting()).toBe(2);
  (await group(0)).done();
  await Promise.all(first);
  expect(idsOf((await group(2)).steps)).toEqual(['e', 'f']);
  expect(waiting()).toBe(0);
  expect(await isSettled(Promise.race([...second, ...third]))).toBe(false);
  (await group(2)).done();
  expect((await Promise.all(third)).map((answer) => answer?.image.name)).toEqual(['3', '3']);
  (await group(1)).done();
  await Promise.all(second);
});

test('changes of one image are one step, decided in order, and each is told its own outcome', async () => {
  const { change, group } = slowDatabase();
  const refused = (current: ImageRecord | undefined) => {
    throw new Error(`Tags: ${current?.image.tags}`);
  };
  const answers = [change('a', tagged('1')), change('a', refused), change('a', (current) => current)];
  const last = change('a', tagged('2'));
  const [step] = (await group(0)).steps;
  expect(step?.after?.image.tags).toEqual(['1', '2']);
  expect(await isSettled(Promise.race([...answers, last]))).toBe(false);
  (await group(0)).done();
  expect((await answers[0])?.image.tags).toEqual(['1']);
  await expect(answers[1]).rejects.toThrow('Tags: 1');
  expect((await answers[2])?.image.tags).toEqual(['1']);
  expect((await last)?.image.tags).toEqual(['1', '2']);
});

test('what changes nothing waits for no disk', async () => {
  const { change, groups } = slowDatabase();
  expect(await change('a', (current) => current)).toEqual(record('a'));
  await expect(
    change('a', () => {
      throw new Error('No.');
    }),
  ).rejects.toThrow('No.');
  expect(groups).toEqual([]);
});

test('the next changes of an image wait for its group, and others do not', async () => {
  const { change, group } = slowDatabase();
  const first = change('a', tagged('1'));
  await group(0);
  const second = change('a', tagged('2'));
  const apart = change('b', tagged('apart'));
  expect(idsOf((await group(1)).steps)).toEqual(['b']);
  (await group(0)).done();
  await first;
  (await group(1)).done();
  await apart;
  (await group(2)).done();
  expect((await second)?.image.tags).toEqual(['1', '2']);
});

test('a lost group costs its own changes, and no others', async () => {
  const { change, group } = slowDatabase();
  const lost = [change('a', tagged('lost')), change('b', tagged('lost'))];
  await group(0);
  const later = change('a', tagged('later'));
  const cause = new Error('disk full');
  (await group(0)).fail(cause);
  for (const each of lost) await expect(each).rejects.toMatchObject({ name: 'StoreUnavailable', cause });
  (await group(1)).done();
  expect((await later)?.image.tags).toEqual(['later']);
});

test('what somebody else was faster with is decided again, before what came later', async () => {
  const { change, group, kept } = slowDatabase();
  const mine = [change('a', tagged('1')), change('a', tagged('2')), change('b', tagged('1'))];
  const { done } = await group(0);
  const later = change('a', tagged('3'));
  kept.set('a', tagged('theirs')(record('a')));
  done(['a']);
  expect((await mine[2])?.image.tags).toEqual(['1']);
  const again = await group(1);
  expect(idsOf(again.steps)).toEqual(['a']);
  expect(await isSettled(Promise.race([mine[0], mine[1], later]))).toBe(false);
  again.done();
  expect((await mine[1])?.image.tags).toEqual(['theirs', '1', '2']);
  expect((await later)?.image.tags).toEqual(['theirs', '1', '2', '3']);
});

test('too many waiting changes are refused', async () => {
  const { change, close, group } = slowDatabase();
  const first = change('first', renamed('x'));
  await group(0);
  const second = change('second', renamed('x'));
  await group(1);
  const waiting = Array.from({ length: 10_000 }, (_, number) => change(String(number), renamed('x')));
  await expect(change('last', renamed('x'))).rejects.toThrow(StoreUnavailable);
  (await group(0)).done();
  (await group(1)).done();
  for (let index = 2; index < 22; index++) {
    const { steps, done } = await group(index);
    expect(steps.length).toBeLessThanOrEqual(500);
    done();
  }
  await Promise.all([first, second, ...waiting]);
  const after = change('last', renamed('x'));
  (await group(22)).done();
  await after;
  await close();
});

test('closing waits for what is under way and refuses what comes later', async () => {
  const { change, close, group } = slowDatabase();
  const taken = change('a', renamed('taken'));
  const closing = close();
  await expect(change('b', renamed('late'))).rejects.toThrow(StoreUnavailable);
  await group(0);
  expect(await isSettled(closing)).toBe(false);
  (await group(0)).done();
  await taken;
  await closing;
  await close();
});
