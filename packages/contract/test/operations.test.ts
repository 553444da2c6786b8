import { describe, expect, test } from 'vitest';
import { document } from '../src/document.ts';
import { identityOperations } from '../src/identity.ts';
import { type Operation, operations } from '../src/index.ts';
import { identity, images } from './bundle.ts';

const tables = [
  { name: 'images', bundle: images, table: operations },
  { name: 'identity', bundle: identity, table: identityOperations },
];

test.each(tables)('the table of $name has the operations of the document, no more and no less', ({ bundle, table }) => {
  const ids = bundle.declared.map(({ operation }) => operation.operationId);
  expect(Object.keys(table).sort()).toEqual(ids.sort());
  expect(Object.values(table).map(({ id }) => id)).toEqual(Object.keys(table));
});

const all = tables.flatMap(({ bundle: { declared, answersOf }, table }) =>
  declared.map((one) => {
    const entries: Readonly<Record<string, Operation<string>>> = table;
    return { ...one, answersOf, entry: entries[String(one.operation.operationId)] as Operation<string> };
  }),
);

describe.each(all)('$operation.operationId', ({ path, method, operation, answersOf, entry }) => {
  test('has its place', () => {
    expect([entry.method, entry.path]).toEqual([method, path]);
  });

  test('has its answers', () => {
    expect(entry.answers).toEqual(answersOf(operation));
  });

  test('has its media types', () => {
    const { content = {} } = (operation.requestBody ?? {}) as { content?: object };
    expect(entry.body?.mediaTypes ?? []).toEqual(Object.keys(content));
  });

  test('asks for a token unless the document says otherwise', () => {
    expect(entry.secured).toBe(operation.security === undefined);
  });

  test('has an example for each refusal', () => {
    const refused = Object.keys(entry.answers).filter((status) => Number(status) >= 400);
    expect([...new Set(entry.refusals.map(({ status }) => String(status)))]).toEqual(refused);
  });
});

test('the document goes with the package', () => {
  expect(document).toEqual(images.document);
});
