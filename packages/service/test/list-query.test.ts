import type { OperationInput } from '@cloudimages/contract';
import { describe, expect, test } from 'vitest';
import { listQuery } from '../src/domain/list-query.ts';
import { memoryStore, Refusal } from '../src/index.ts';
import { idOf, otherProject, project, recordOf } from '../src/testing/images.ts';
import { queryOf } from '../src/testing/lists.ts';

type Query = OperationInput<'listImages'>['query'];

const own = recordOf(1);
const context = {
  project,
  store: memoryStore([own, recordOf(2, { owner: otherProject })]),
};

const ask = (query: Query) => listQuery(query, 500, context);

test('an empty query lists the newest images that the project sees', async () => {
  expect(await ask({})).toEqual(queryOf({ limit: 500 }));
});

test('without a marker no image is read', async () => {
  const store = { ...context.store, get: () => Promise.reject(new Error('asked')) };
  await expect(listQuery({}, 500, { ...context, store })).resolves.toEqual(queryOf({ limit: 500 }));
});

test.each([
  [1, 1],
  [1000, 1000],
  [1001, 1000],
])('the limit %i becomes %i', async (limit, kept) => {
  expect(await ask({ limit })).toEqual(queryOf({ limit: kept }));
});

test('the order is that of the query', async () => {
  const sort = [{ key: 'name', direction: 'asc' }] as const;
  expect(await ask({ sort_key: 'name', sort_dir: 'asc' })).toEqual(queryOf({ limit: 500, sort }));
});

describe('a marker', () => {
  test('becomes its image', async () => {
    expect(await ask({ marker: idOf(1) })).toEqual(queryOf({ limit: 500, after: own.image }));
  });

  test.each([
    ['another project’s image', idOf(2)],
    ['unknown', idOf(3)],
  ])('that is %s is an error', async (_what, marker) => {
    const refusal = new Refusal('IMG.0017', 'The marker is no image that you can see.');
    await expect(ask({ marker })).rejects.toEqual(refusal);
  });
});

test.each<[Query, string]>([
  [{ visibility: 'shared' }, 'accepted'],
  [{ visibility: 'shared', member_status: 'pending' }, 'pending'],
  [{ visibility: 'private', member_status: 'pending' }, 'accepted'],
  [{ member_status: 'pending' }, 'accepted'],
])('%o lists shared images that were %s', async (query, memberStatus) => {
  expect(await ask(query)).toMatchObject({ memberStatus });
});

/** The filters of a query. */
const filtersOf = async (query: Query) => (await ask(query)).filters;

test.each<[Query, object[]]>([
  [
    { name: 'ims_test', min_disk: 40 },
    [
      { attribute: 'name', is: ['ims_test'] },
      { attribute: 'min_disk', is: [40] },
    ],
  ],
  [{ tag: 'blue' }, [{ tag: 'blue' }]],
  [{ __platform: 'Red Hat' }, [{ attribute: '__platform', is: ['Red Hat', 'RedHat'] }]],
  [{ __platform: 'RedHat' }, [{ attribute: '__platform', is: ['Red Hat', 'RedHat'] }]],
  [{ __platform: 'Oracle Linux' }, [{ attribute: '__platform', is: ['Oracle Linux', 'OracleLinux'] }]],
  [{ __platform: 'OracleLinux' }, [{ attribute: '__platform', is: ['Oracle Linux', 'OracleLinux'] }]],
  [{ __platform: 'Debian' }, [{ attribute: '__platform', is: ['Debian'] }]],
  [{ __whole_image: true }, [{ attribute: '__whole_image', is: [true, 'true'] }]],
  [{ __whole_image: false }, [{ attribute: '__whole_image', is: [false, 'false'], orAbsent: true }]],
  [{ architecture: 'arm' }, [{ attribute: '__support_arm', is: ['true'] }]],
  [{ architecture: 'x86' }, [{ attribute: '__support_arm', is: ['false'], orAbsent: true }]],
  [{ enterprise_project_id: 'all_granted_eps' }, []],
  [{ enterprise_project_id: '0' }, [{ attribute: 'enterprise_project_id', is: ['0'], orAbsent: true }]],
  [{ enterprise_project_id: otherProject }, [{ attribute: 'enterprise_project_id', is: [otherProject] }]],
])('%o becomes %j', async (query, filters) => {
  expect(await filtersOf(query)).toEqual(filters);
});

test.each(['created_at', 'updated_at'] as const)('%s takes all notations of a time', async (name) => {
  const time = '2026-11-24T08:30:00Z';
  for (const text of ['2026-11-24T08:30:00Z', '2026-11-24T08:30:00', '2026-11-24 08:30:00']) {
    expect(await filtersOf({ [name]: `gte:${text}` })).toEqual([{ attribute: name, compare: 'gte', time }]);
  }
});

test.each([
  ['true', ['true', true]],
  ['false', ['false', false]],
  ['40', ['40', 40]],
  ['-1', ['-1', -1]],
  ['123456789012345', ['123456789012345', 123456789012345]],
  ['1234567890123456', ['1234567890123456']],
  ['1.5', ['1.5']],
  ['40 GB', ['40 GB']],
  ['v40', ['v40']],
  ['blue', ['blue']],
])('%s as the value of any attribute matches %j', async (text, is) => {
  expect(await filtersOf({ attributes: { team: text } })).toEqual([{ attribute: 'team', is }]);
});
