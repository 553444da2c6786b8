import { expect, test } from 'vitest';
import { type IdentityHandlers, type IdentityOperationId, identityOperations } from '../src/identity.ts';
import type { Handlers, Image, ImagePatch, OperationAnswer, OperationId } from '../src/index.ts';
import { operations, story } from '../src/index.ts';
import { isImage, responseValidator } from '../src/validators.ts';

// `npm run typecheck` proves these as much as the test run does: each @ts-expect-error is an error when it expects none.

test('an image can be written down and read', () => {
  const image: Image = { ...story.UbuntuImage, min_ram: 1024, __support_kvm: 'true', team: 'blue' };
  const memory: number = image.min_ram;
  const description: string | undefined = image.__description;
  const bytes: number | null | undefined = image.size;
  const team: unknown = image.team;
  expect(isImage(image)).toBe(true);
  expect([memory, description, bytes, team]).toEqual([1024, 'ims test', 2, 'blue']);
});

test('what an image does not take does not compile', () => {
  // @ts-expect-error Memory is a number.
  const memory: Image = { ...story.UbuntuImage, min_ram: '0' };
  // @ts-expect-error Flags are strings.
  const flag: Image = { ...story.UbuntuImage, __support_kvm: true };
  // @ts-expect-error An image has an ID.
  const empty: Image = { name: 'a' };
  const { UbuntuImage: image }: { UbuntuImage: Image } = structuredClone(story);
  // @ts-expect-error The status is the service's own.
  image.status = 'killed';
  expect([memory, flag, empty, image].map((one) => isImage(one))).toEqual([false, false, false, true]);
});

test('a patch can be written down', () => {
  const patch: ImagePatch = [
    { op: 'replace', path: '/name', value: 'renamed' },
    { op: 'add', path: '/min_ram', value: 1024 },
    { op: 'remove', path: '/team' },
    // @ts-expect-error Nobody tests.
    { op: 'test', path: '/name', value: 'renamed' },
  ];
  expect(patch).toHaveLength(4);
});

test('an answer is one that the operation declares', () => {
  type Answer = OperationAnswer<'listVersions'>;
  const self = { rel: 'self', href: 'http://127.0.0.1:9292/v2/' } as const;
  const right: Answer = { status: 300, body: { versions: [{ id: 'v2.2', status: 'CURRENT', links: [self] }] } };
  // @ts-expect-error 200 is no answer of listVersions.
  const status: Answer = { status: 200, body: right.body };
  // @ts-expect-error The body has versions.
  const body: Answer = { status: 300, body: {} };
  const validate = responseValidator('listVersions', right.status);
  expect([right, body].map((answer) => validate?.(answer.body))).toEqual([true, false]);
  expect(responseValidator('listVersions', status.status)).toBeUndefined();
});

test('handlers are complete', () => {
  type Table = Handlers<undefined>;
  const one: Pick<Table, 'listVersions'> = {
    listVersions: async () => ({ status: 300, body: { versions: [] } }),
  };
  // @ts-expect-error All operations but one are missing.
  const table: Table = one;
  const { listVersions, ...others }: Partial<Table> = table;
  const ids: OperationId[] = Object.keys(operations) as (keyof Table)[];
  expect(ids.filter((id) => id in others || (id === 'listVersions' && listVersions))).toEqual(['listVersions']);
});

test('handlers of identity operations are typed in the same way', async () => {
  type Table = IdentityHandlers<undefined>;
  const one: Pick<Table, 'keystoneRevokeToken'> = {
    keystoneRevokeToken: async ({ headers }) => {
      const token: string = headers['X-Subject-Token'];
      return { status: 204, body: undefined, headers: { revoked: token } };
    },
  };
  // @ts-expect-error All operations but one are missing.
  const table: Table = one;
  type Asked = Parameters<Table['keystoneCreateToken']>[0]['body'];
  const asked: Asked = {
    auth: { identity: { methods: ['password'], password: { user: { id: 'u', password: 'p' } } } },
  };
  const project: string | undefined = asked.auth.scope?.project.id;
  // @ts-expect-error Nobody proves who they are by a signature.
  const other: Asked = { auth: { identity: { methods: ['signature'] } } };
  const ids: IdentityOperationId[] = Object.keys(identityOperations) as (keyof Table)[];
  const input = { path: {}, query: {}, headers: { 'X-Subject-Token': 't' }, body: undefined };
  expect((await table.keystoneRevokeToken(input, undefined)).headers).toEqual({ revoked: 't' });
  expect([ids.length, project, other.auth.scope]).toEqual([5, undefined, undefined]);
});
