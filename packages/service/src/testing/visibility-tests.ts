import { describe, expect, test } from 'vitest';
import type { ImageRecord, ListQuery, MemberStatus } from '../ports/store.ts';
import { idOf, memberOf, otherProject, project, recordOf } from './images.ts';
import { fill, idsOf, listOf, queryOf } from './lists.ts';
import { emptyStore, filledStore, type Open } from './stores.ts';

// A project that is called like something every object has.
const odd = 'constructor';
const accepted = (...by: string[]) => Object.fromEntries(by.map((member) => [member, memberOf('accepted')]));

const others = { owner: otherProject } as const;
const shared = { ...others, visibility: 'shared' } as const;

const records: ImageRecord[] = [
  recordOf(1, { visibility: 'private' }),
  { ...recordOf(2, { visibility: 'shared' }), members: { [otherProject]: memberOf('rejected') } },
  recordOf(3, { visibility: 'public' }),
  recordOf(4, { status: 'queued' }),
  recordOf(5, { ...others, visibility: 'public' }),
  recordOf(6, { ...others, visibility: 'private' }),
  recordOf(7, shared),
  { ...recordOf(8, shared), members: accepted(project, odd) },
  { ...recordOf(9, shared), members: { [project]: memberOf('pending') } },
  { ...recordOf(10, shared), members: { [project]: memberOf('rejected') } },
  { ...recordOf(11, { ...others, visibility: 'private' }), members: { [project]: memberOf('accepted') } },
  { ...recordOf(12, { ...others, visibility: 'public' }), members: { [project]: memberOf('accepted') } },
  { ...recordOf(13), members: { [project]: memberOf('accepted') } },
];
const own = [1, 2, 3, 4, 13];
const everybodys = [5, 12];

const withVisibility = (is: string): Partial<ListQuery> => ({ filters: [{ attribute: 'visibility', is: [is] }] });

const cases: [title: string, query: Partial<ListQuery>, seen: number[]][] = [
  ['what was accepted', { memberStatus: 'accepted' }, [...own, ...everybodys, 8, 11]],
  ['what is pending', { memberStatus: 'pending' }, [...own, ...everybodys, 9]],
  ['what was rejected', { memberStatus: 'rejected' }, [...own, ...everybodys, 10]],
  ['all that is shared', { memberStatus: 'all' }, [...own, ...everybodys, 8, 9, 10, 11]],
  ['public images only', withVisibility('public'), [3, 5, 12]],
  ['private images only', withVisibility('private'), [1, 4, 11, 13]],
  ['shared images only', withVisibility('shared'), [2, 8]],
  ['its own images only', { filters: [{ attribute: 'owner', is: [project] }] }, own],
  ['images of the other', { filters: [{ attribute: 'owner', is: [otherProject] }] }, [5, 8, 11, 12]],
  ['for the other project', { project: otherProject }, [3, 5, 6, 7, 8, 9, 10, 11, 12]],
  ['for the other, its answer', { project: otherProject, memberStatus: 'rejected' }, [2, 3, 5, 6, 7, 8, 9, 10, 11, 12]],
  ['for a stranger', { project: 'stranger', memberStatus: 'all' }, [3, 5, 12]],
  ['for a project with an odd name', { project: odd, memberStatus: 'all' }, [3, 5, 8, 12]],
  ['for another odd one', { project: 'toString', memberStatus: 'all' }, [3, 5, 12]],
];

export function visibilityTests(open: Open): void {
  describe('in a list', () => {
    const store = filledStore(open, records);

    test.for(cases)('%s', async ([, query, seen]) => {
      const list = await listOf(store(), queryOf({ sort: [{ key: 'id', direction: 'asc' }], ...query }));
      expect(idsOf(list)).toEqual(seen.toSorted((a, b) => a - b).map(idOf));
    });

    test('get finds any image', async () => {
      for (const record of records) expect(await store().get('image', record.image.id)).toEqual(record);
    });
  });

  describe('after a change', () => {
    const store = emptyStore(open);
    const sharedWith = (status?: MemberStatus) =>
      fill(store(), [{ ...recordOf(7, shared), ...(status && { members: { [project]: memberOf(status) } }) }]);
    const seen = async (memberStatus: ListQuery['memberStatus']) =>
      (await listOf(store(), queryOf({ memberStatus }))).length;

    test('sharing an image, answering and ending it take effect at once', async () => {
      await sharedWith();
      expect(await seen('all')).toBe(0);
      await sharedWith('pending');
      expect([await seen('pending'), await seen('accepted')]).toEqual([1, 0]);
      await sharedWith('accepted');
      expect([await seen('pending'), await seen('accepted')]).toEqual([0, 1]);
      await sharedWith();
      expect(await seen('all')).toBe(0);
    });

    test('an image goes to its new owner, and becomes public', async () => {
      await fill(store(), [recordOf(1)]);
      await fill(store(), [recordOf(1, others)]);
      expect(await seen('all')).toBe(0);
      await fill(store(), [recordOf(1, { ...others, visibility: 'public' })]);
      expect(await seen('all')).toBe(1);
    });
  });
}
