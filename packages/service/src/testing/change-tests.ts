import { expect, test } from 'vitest';
import { changeImage } from '../ports/change-image.ts';
import type { ImageRecord } from '../ports/store.ts';
import { idOf, memberOf, otherProject, recordOf } from './images.ts';
import { fill, idsOf, listOf, queryOf } from './lists.ts';
import { emptyStore, type Open } from './stores.ts';

/** What a decision may get in these tests: there is an image. */
const present = (record: ImageRecord | undefined): ImageRecord => {
  if (record === undefined) throw new Error('There is no image.');
  return record;
};

const renamed = (record: ImageRecord | undefined, name: string): ImageRecord => {
  const { image, ...rest } = present(record);
  return { ...rest, image: { ...image, name } };
};

export function changeTests(open: Open): void {
  const store = emptyStore(open);
  const id = idOf(1);

  test('is available, empty or not', async () => {
    await store().check();
    await fill(store(), [recordOf(1)]);
    await store().check();
  });

  test('creates an image, which get and list then show', async () => {
    const record: ImageRecord = {
      ...recordOf(1, { tags: ['a=b', 'c'], size: null, team: 'blå "中" \\ \u007f' }),
      members: { [otherProject]: memberOf('pending') },
      file: `${id}.data`,
      upload: { file: `${id}.more`, job: 'f'.repeat(32) },
      due: '2020-01-01T00:00:00Z',
    };
    expect(await store().get('image', id)).toBeUndefined();
    expect(await changeImage(store(), id, () => record)).toEqual(record);
    expect(await store().get('image', id)).toEqual(record);
    expect(await listOf(store(), queryOf())).toEqual([{ image: record.image }]);
  });

  test('passes the current record to the decision and stores what it returns', async () => {
    const seen: unknown[] = [];
    const rename = (name: string) =>
      changeImage(store(), id, (current) => {
        seen.push(current);
        return current === undefined ? recordOf(1, { name }) : renamed(current, name);
      });
    await rename('first');
    await rename('second');
    expect(seen).toEqual([undefined, recordOf(1, { name: 'first' })]);
    expect(await store().get('image', id)).toEqual(recordOf(1, { name: 'second' }));
  });

  test('replaces every part of a record', async () => {
    const before: ImageRecord = {
      ...recordOf(1, { team: 'blue' }),
      members: { [otherProject]: memberOf('accepted') },
      file: 'one',
      upload: { job: 'one' },
    };
    const after: ImageRecord = recordOf(1, {
      name: 'z',
      disk_format: 'iso',
      status: 'killed',
      visibility: 'public',
      size: 7,
      created_at: '2020-01-01T00:00:00Z',
    });
    await fill(store(), [before]);
    await fill(store(), [after]);
    expect(await store().get('image', id)).toEqual(after);
    await fill(store(), [before]);
    expect(await store().get('image', id)).toEqual(before);
  });

  test('deletes an image, and can make it again', async () => {
    await fill(store(), [{ ...recordOf(1), members: { [otherProject]: memberOf('accepted') } }, recordOf(2)]);
    expect(await changeImage(store(), id, () => undefined)).toBeUndefined();
    expect(await store().get('image', id)).toBeUndefined();
    expect(idsOf(await listOf(store(), queryOf()))).toEqual([idOf(2)]);
    expect(await listOf(store(), queryOf({ project: otherProject }))).toEqual([]);
    await fill(store(), [recordOf(1, { name: 'again' })]);
    expect(await store().get('image', id)).toEqual(recordOf(1, { name: 'again' }));
    expect(await listOf(store(), queryOf({ project: otherProject }))).toEqual([]);
  });

  test('deletes an image that does not exist', async () => {
    expect(await changeImage(store(), id, () => undefined)).toBeUndefined();
    expect(await store().get('image', id)).toBeUndefined();
  });

  test('rejects with what a decision throws, and writes nothing', async () => {
    await fill(store(), [recordOf(1)]);
    const refusal = new Error('No.');
    const refused = changeImage(store(), id, () => {
      throw refusal;
    });
    await expect(refused).rejects.toBe(refusal);
    expect(await store().get('image', id)).toEqual(recordOf(1));
    await changeImage(store(), id, (current) => renamed(current, 'later'));
    expect(await store().get('image', id)).toEqual(recordOf(1, { name: 'later' }));
  });

  test('writes nothing when the decision returns its input', async () => {
    await fill(store(), [recordOf(1)]);
    expect(await changeImage(store(), id, (current) => current)).toEqual(recordOf(1));
    expect(await store().get('image', id)).toEqual(recordOf(1));
  });

  test('loses none of 200 changes of one image at the same time', async () => {
    await fill(store(), [recordOf(1, { tags: [] })]);
    const tags = Array.from({ length: 200 }, (_, number) => `tag-${number}`);
    const add = (tag: string) =>
      changeImage(store(), id, (current) => {
        const { image } = present(current);
        return { image: { ...image, tags: [...image.tags, tag] } };
      });
    const answers = await Promise.all(tags.map(add));
    expect(answers.map((answer) => answer?.image.tags.length)).toEqual(tags.map((_, index) => index + 1));
    expect((await store().get('image', id))?.image.tags).toEqual(tags);
  });

  test('decides changes in the order of the calls', async () => {
    const answers = await Promise.allSettled([
      changeImage(store(), id, () => recordOf(1, { name: 'a' })),
      changeImage(store(), id, (current) => renamed(current, 'b')),
      changeImage(store(), id, () => undefined),
      changeImage(store(), id, (current) => renamed(current, 'never')),
      changeImage(store(), id, () => recordOf(1, { name: 'c' })),
      changeImage(store(), id, (current) => current),
      changeImage(store(), id, () => {
        throw new Error('No.');
      }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
      'rejected',
    ]);
    expect(await store().get('image', id)).toEqual(recordOf(1, { name: 'c' }));
  });

  test('keeps changes of many images at the same time apart', async () => {
    const records = Array.from({ length: 300 }, (_, number) => recordOf(number, { name: `image ${number}` }));
    await fill(store(), records);
    await Promise.all(
      records.map(({ image }) => changeImage(store(), image.id, (current) => renamed(current, `${image.name}, again`))),
    );
    for (const { image } of records) {
      expect((await store().get('image', image.id))?.image.name).toBe(`${image.name}, again`);
    }
  });
}
