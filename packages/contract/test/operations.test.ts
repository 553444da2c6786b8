import { describe, expect, test } from 'vitest';
import { document } from '../src/document.ts';
import { operations } from '../src/index.ts';
import { answersOf, bundle, declared } from './bundle.ts';

test('the table has the operations of the document, no more and no less', () => {
  const ids = declared.map(({ operation }) => operation.operationId);
  expect(Object.keys(operations).sort()).toEqual(ids.sort());
  expect(Object.values(operations).map(({ id }) => id)).toEqual(Object.keys(operations));
});

describe.each(declared)('$operation.operationId', ({ path, method, operation }) => {
  const entry = operations[operation.operationId as keyof typeof operations];

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
  expect(document).toEqual(bundle);
});
