import { mockStatusOf } from '../mock-knows.ts';
import type { Known } from './known-differences.ts';
import type { Difference } from './pair.ts';
import type { Plain } from './plain.ts';

// What src/mock-knows.ts says of the mock, as differences between it and somebody who keeps what he is told.

/** What the mock answered, and what the other one did. */
function bothOf({ mock, plain: [a, b] }: Difference): { readonly mocked: Plain; readonly real: Plain } {
  return mock === 'a' ? { mocked: a, real: b } : { mocked: b, real: a };
}

const isPatch = ({ operation }: Difference) => operation === 'updateImage' || operation === 'glanceUpdateImage';

/** Why the other one may have refused, in the words of the model: its code, or what its status says natively. */
function reasonsOf(difference: Difference): readonly string[] {
  const { code, status } = bothOf(difference).real;
  if (code === 'IMG.0017' && /\/Marker\//.test(difference.place?.pointer ?? '')) return ['no such marker'];
  if (code !== undefined) return [code];
  if (status === 404) return ['IMG.0144', 'IMG.0066'];
  if (status === 403) return ['IMG.0026'];
  if (status === 409) return [isPatch(difference) ? 'IMG.0035' : 'IMG.0046'];
  if (status === 413) return ['more than 128 extensions'];
  if (status === 416) return ['no such range'];
  if (status === 400 && /\/Marker\//.test(difference.place?.pointer ?? '')) return ['no such marker'];
  return [];
}

/** Refused by the other one for one of these reasons, which the mock answers as it can. */
const refusedFor =
  (...reasons: readonly string[]) =>
  (difference: Difference): boolean => {
    const { mocked, real } = bothOf(difference);
    return reasonsOf(difference).some((reason) => {
      if (difference.part !== 'status' || real.status < 400 || !reasons.includes(reason)) return false;
      const world = { owners: { own: '', other: '' }, images: new Map() };
      const status = mockStatusOf(difference.operation, { status: real.status, reason, world });
      return status === undefined ? mocked.status < 400 || mocked.status === 400 : status === mocked.status;
    });
  };

export const known: readonly Known[] = [
  {
    words: 'What the mock takes it answers with an example of the document.',
    fits: (difference) => {
      const { mocked, real } = bothOf(difference);
      return mocked.status < 400 && real.status < 400;
    },
  },
  {
    words: 'Each 400 of the mock is the first example of the document, whatever its code.',
    fits: (difference) => difference.part === 'code' && bothOf(difference).mocked.status === 400,
  },
  {
    decision: 86,
    words: 'The mock takes every token.',
    fits: (difference) => {
      const { mocked, real } = bothOf(difference);
      return real.status === 401 && mocked.status !== 401 && typeof difference.request.token === 'string';
    },
  },
  {
    decision: 4,
    words: 'To the mock no attribute is missing, nor in the way of another.',
    fits: refusedFor('IMG.0035'),
  },
  { decision: 9, words: 'To the mock a name of the service is a malformed one.', fits: refusedFor('IMG.0026') },
  { decision: 13, words: 'To the mock no image is somebody else’s.', fits: refusedFor('IMG.0047') },
  { decision: 14, words: 'To the mock every image is fit for every request.', fits: refusedFor('IMG.0046') },
  { decision: 16, words: 'The mock knows no data-disk images.', fits: refusedFor('IMG.0168') },
  { decision: 23, words: 'The mock does not read numbers in strings.', fits: refusedFor('IMG.0055') },
  {
    decision: 45,
    words: 'The mock does not count extension attributes.',
    fits: refusedFor('more than 128 extensions'),
  },
  { decision: 51, words: 'To the mock every ID is one of an image.', fits: refusedFor('IMG.0144') },
  { decision: 53, words: 'The mock looks for the shape of an ID only.', fits: refusedFor('IMG.0066') },
  { decision: 61, words: 'To the mock every marker is one of an image.', fits: refusedFor('no such marker') },
  { decision: 81, words: 'The mock has no data to take a range of.', fits: refusedFor('no such range') },
  {
    decision: 57,
    words: 'No data of another media type are no body to the mock.',
    fits: (difference) => {
      const { mocked, real } = bothOf(difference);
      return !difference.request.body && real.status === 415 && mocked.status === 400;
    },
  },
];
