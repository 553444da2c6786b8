import { describe, test } from 'vitest';
import { isUnknownToMock } from '../src/mock-knows.ts';
import { expectRefusal, type Refusal } from '../src/refusals.ts';
import { call, target } from '../src/target-under-test.ts';

type Row = readonly [shows: string, body: string | object, refusal: Refusal, reason?: string];

// Rules beyond the keywords of the document: inherited names, bytes, the order of checks, numbers of attributes.
const refused: readonly Row[] = [
  ['hasOwnProperty', { hasOwnProperty: 'x' }, 400],
  ['an extension without a name', { '': 'x' }, 400],
  ['an extension with a slash in its name', { 'a/b': 'x' }, 400],
  ['an extension with a tilde in its name', { 'a~1b': 'x' }, 400],
  ['an extension value of too many bytes', { team: 'é'.repeat(32_768) }, 400],
  ['a lone surrogate', { name: '\ud800' }, 400],
  ['__proto__', '{"__proto__":"x"}', 403],
  ['a system attribute, even with an invalid value', { size: 5 }, 403],
  [
    '129 extensions',
    Object.fromEntries(Array.from({ length: 129 }, (_, index) => [`e${index}`, 'x'])),
    413,
    'TooManyExtensions',
  ],
];

describe('a new image is refused for', () => {
  const rows = refused.flatMap(([shows, body, refusal, reason = '']) =>
    target.stateful || !isUnknownToMock(reason) ? [[shows, body, refusal] as const] : [],
  );
  test.each(rows)('%s', async (_, body, refusal) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    expectRefusal(await call('glanceCreateImageMetadata', { body: text }), refusal);
  });
});
