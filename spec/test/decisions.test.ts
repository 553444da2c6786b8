import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SPEC } from './lint.ts';

const DECISION = /^\*\*(\d+)\. .+\n(.*)$/gm;
const OPERATIONS = /^Operations: (all|none|(?:\w+\*?, )*\w+\*?)\.$/;

const read = (file: string) => readFileSync(join(SPEC, file), 'utf8');
const ids = ['openapi', 'identity'].flatMap((name) =>
  [...read(`dist/${name}.json`).matchAll(/"operationId": "(\w+)"/g)].map(([, id = '']) => id),
);
const decisions = [...read('decisions.md').matchAll(DECISION)].map(([, number = '', line = '']) => ({ number, line }));

test('decisions are numbered without a gap', () => {
  expect(decisions.map(({ number }) => Number(number))).toEqual(decisions.map((_, index) => index + 1));
});

test.each(decisions)('decision $number names the operations that it bears on, or none', ({ line }) => {
  const [, names = ''] = OPERATIONS.exec(line) ?? [];
  expect(names, line).not.toBe('');
  const isKnown = (name: string) =>
    name.endsWith('*') ? ids.some((id) => id.startsWith(name.slice(0, -1))) : ids.includes(name);
  const unknown = names.split(', ').filter((name) => name !== 'all' && name !== 'none' && !isKnown(name));
  expect(unknown).toEqual([]);
});
