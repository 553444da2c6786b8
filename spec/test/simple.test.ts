import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SPEC } from './lint.ts';

interface Operation {
  readonly operationId?: string;
  readonly requestBody?: { readonly required?: boolean };
}

const operationsIn = (file: string) => {
  const { paths } = JSON.parse(readFileSync(join(SPEC, 'dist', file), 'utf8'));
  const operations = Object.values<Record<string, Operation>>(paths).flatMap((path) => Object.values(path));
  return new Map(operations.map((operation) => [operation.operationId, operation]));
};

test('operations of the simple document have the bodies that they require', () => {
  const simple = operationsIn('openapi.simple.json');
  const incomplete = [...operationsIn('openapi.json')].filter(
    ([id, { requestBody }]) => requestBody?.required && simple.has(id) && !simple.get(id)?.requestBody?.required,
  );
  expect(simple.size).toBeGreaterThan(50);
  expect(incomplete.map(([id]) => id)).toEqual([]);
});
