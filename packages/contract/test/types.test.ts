import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { type IdentityHandlers, type IdentityOperationId, identityOperations } from '../src/identity.ts';
import type { Handlers, OperationAnswer, OperationId } from '../src/index.ts';
import { operations } from '../src/index.ts';
import { responseValidator } from '../src/validators.ts';

// `npm run typecheck` checks the types: a @ts-expect-error without an error is an error. The client's tests check those of
// images and patches.

test('a response is one that the operation declares', () => {
  type Answer = OperationAnswer<'listVersions'>;
  const self = { rel: 'self', href: 'http://127.0.0.1:9292/v2/' } as const;
  const right: Answer = { status: 300, body: { versions: [{ id: 'v2.2', status: 'CURRENT', links: [self] }] } };
  // @ts-expect-error listVersions does not declare 200.
  const status: Answer = { status: 200, body: right.body };
  // @ts-expect-error The body has versions.
  const body: Answer = { status: 300, body: {} };
  const validate = responseValidator('listVersions', right.status);
  expect([right, body].map((answer) => validate?.(answer.body))).toEqual([true, false]);
  expect(responseValidator('listVersions', status.status)).toBeUndefined();
});

test('a table of handlers has all operations', () => {
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
  const project: string | undefined = asked.auth.scope?.project?.id;
  // @ts-expect-error A signature is not a method.
  const other: Asked = { auth: { identity: { methods: ['signature'] } } };
  const ids: IdentityOperationId[] = Object.keys(identityOperations) as (keyof Table)[];
  const input = { path: {}, query: {}, headers: { 'X-Subject-Token': 't' }, body: undefined };
  expect((await table.keystoneRevokeToken(input, undefined)).headers).toEqual({ revoked: 't' });
  expect([ids.length, project, other.auth.scope]).toEqual([13, undefined, undefined]);
});

test('editors show a description for each member of a schema and each query parameter', () => {
  const source = readFileSync(new URL('../src/generated/openapi.ts', import.meta.url), 'utf8');
  const described: string[] = [];
  const undescribed = new Set<string>();
  const visit = (node: ts.Node, path: readonly string[]) => {
    const member = ts.isPropertySignature(node) ? [...path, node.name.getText()] : path;
    const place = member.join('.');
    if (member !== path && /^schemas\.\w+\.|\.query\./.test(place)) {
      const hasText = ts.getJSDocCommentsAndTags(node).some((comment) => ts.isJSDoc(comment) && comment.comment);
      if (hasText) described.push(place);
      else undescribed.add(place);
    }
    ts.forEachChild(node, (child) => visit(child, member));
  };
  visit(ts.createSourceFile('openapi.ts', source, ts.ScriptTarget.Latest, true), []);
  expect(described).toEqual(expect.arrayContaining(['schemas.Image.min_ram', 'listImages.parameters.query.limit']));
  // The path of a patch says which attribute it changes.
  expect([...undescribed]).toEqual([
    'schemas.ImsError.error',
    'schemas.AttributeOperation.path',
    'schemas.NativeAttributeOperation.path',
    'schemas.NativeAttributeOperation.value',
  ]);
});
