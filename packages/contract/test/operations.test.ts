import { expect, test } from 'vitest';
import { document } from '../src/document.ts';
import { identityOperations } from '../src/identity.ts';
import { type Operation, operations } from '../src/index.ts';
import { identity, images } from './bundle.ts';

const tables = [
  { name: 'images', bundle: images, table: operations },
  { name: 'identity', bundle: identity, table: identityOperations },
];

test.each(tables)('the table of $name has exactly the operations of the document', ({ bundle, table }) => {
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

test.each(all)('$operation.operationId is in the table as in the document', (one) => {
  const { path, method, operation, answersOf, entry } = one;
  const { content = {} } = (operation.requestBody ?? {}) as { content?: object };
  expect(entry).toMatchObject({
    method,
    path,
    answers: answersOf(operation),
    secured: operation.security === undefined,
  });
  expect(entry.body?.mediaTypes ?? []).toEqual(Object.keys(content));
  const errors = Object.keys(entry.answers).filter((status) => Number(status) >= 400);
  expect([...new Set(entry.refusals.map(({ status }) => String(status)))]).toEqual(errors);
});

test('the package exports the document', () => {
  expect(document).toEqual(images.document);
});
