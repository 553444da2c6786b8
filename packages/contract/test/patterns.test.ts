import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isSafePattern } from 'redos-detector';
import { describe, expect, test } from 'vitest';
import { identity, images } from './bundle.ts';

/** In how many ways a pattern may match one text. More would make it slow for texts that it does not match. */
const maxScore = 10;

/** A bound on work rather than on time; a pattern that takes more counts as unsafe. */
const maxSteps = 5000;

/** Whether no text makes a pattern try very many ways, more of them the longer the text is. */
const isSafe = (pattern: string) =>
  isSafePattern(pattern, { unicode: true, maxScore, maxSteps, timeout: Number.POSITIVE_INFINITY }).safe;

/** The patterns of every schema. Below `x-error-codes` and `x-error-texts`, a member of that name is none. */
function* patternsIn(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (['pattern', 'x-shape'].includes(key) && typeof value === 'string') yield value;
    if (!key.startsWith('x-error-')) yield* patternsIn(value);
  }
}

/** The patterns that validators are compiled to. */
const compiled = globSync(fileURLToPath(new URL('../src/generated/*.js', import.meta.url))).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/new RegExp\(("(?:[^"\\]|\\.)*"),"u"\)/g)].map(
    ([, text]) => JSON.parse(text as string) as string,
  ),
);

const declared = [...patternsIn(images.document), ...patternsIn(identity.document)];

test('validators have no other patterns than the documents', () => {
  expect(compiled.length).toBeGreaterThan(10);
  expect(declared).toEqual(expect.arrayContaining(compiled));
});

describe('patterns are safe against slow matching', { timeout: 30_000 }, () => {
  test.each([...new Set([...declared, ...compiled])])('%j is', (pattern) => {
    expect(isSafe(pattern)).toBe(true);
  });

  test.each(['^(a+)+$', '^(?:a|a)*$', '^[a-z]*[a-z0-9]*$', ' *$', '(x+x+)+y'])('%j is not', (pattern) => {
    expect(isSafe(pattern)).toBe(false);
  });
});
