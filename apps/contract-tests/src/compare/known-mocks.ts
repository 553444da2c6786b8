import { operations } from '@cloudimages/contract';
import { unknownToMock } from '../mock-knows.ts';
import type { Known } from './known-differences.ts';
import type { Difference } from './pair.ts';
import type { Plain } from './plain.ts';

/** The values of the mock and of the other side. */
function bothOf({ mock, plain: [a, b] }: Difference): { readonly mocked: Plain; readonly real: Plain } {
  return mock === 'a' ? { mocked: a, real: b } : { mocked: b, real: a };
}

/** Possible reasons of the other side's error: its code, or natively every reason with its status. */
function reasonsOf(difference: Difference): readonly string[] {
  const { code, status } = bothOf(difference).real;
  if (status === 400 && difference.place?.pointer.includes('/Marker/')) return ['no such marker'];
  const { path } = difference.request;
  if (/[?&]sort=/.test(path) && /[?&]sort_(key|dir)=/.test(path)) return ['two orders'];
  if (code !== undefined) return [code];
  return operations[difference.operation].refusals
    .filter((refusal) => refusal.status === status)
    .map(({ code }) => code);
}

export const known: readonly Known[] = [
  {
    words: 'The mock responds to valid requests with examples of the document.',
    fits: (difference) => {
      const { mocked, real } = bothOf(difference);
      return mocked.status < 400 && real.status < 400;
    },
  },
  {
    decision: 86,
    words: 'The mock accepts any token.',
    fits: (difference) => {
      const { mocked, real } = bothOf(difference);
      return real.status === 401 && mocked.status !== 401 && typeof difference.request.token === 'string';
    },
  },
  ...unknownToMock.map(({ reason, decision, words }) => ({
    decision,
    words,
    fits: (difference: Difference) => {
      const { mocked, real } = bothOf(difference);
      return mocked.status < 400 && real.status >= 400 && reasonsOf(difference).includes(reason);
    },
  })),
];
