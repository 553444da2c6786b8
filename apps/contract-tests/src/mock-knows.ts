import { type OperationId, operations } from '@cloudimages/contract';
import type { Verdict } from './model/verdict.ts';
import type { Outcome, PatchCase } from './patch-case.ts';
import { statusOf } from './refusals.ts';

// What the mock cannot know, and what it answers instead. Of all that follows this is the one place:
//
// - It keeps nothing and every image is the same to it, so that it knows neither what an image has nor whose it is nor
//   which IDs and versions there are; what it accepts it answers with an example of the document. Cases about an effect
//   are therefore for targets with a memory alone (`target.stateful`).
// - It takes every token, but it asks for one.
// - It knows the schemas only. A name that belongs to the service matches no branch of a patch, which is a 400 to it
//   and not a 403; rules that no schema says (lengths in bytes, the size of a number in a string, how many extension
//   attributes there are, names of members that are not declared) it does not know.
// - A malformed ID is a 400 to it wherever one is declared.
// - A 400 of the mock shows the first example of the document, so that its code says nothing.

/** Refusals that depend on what is stored or on who calls. */
const needMemory: readonly (string | number)[] = ['IMG.0035', 'IMG.0046', 'IMG.0047', 'IMG.0144', 'IMG.0168', 404, 409];

/** The status that the mock answers to a patch, or undefined when it cannot know what the service would answer. */
export function mockStatus({ image, id, token, mock }: PatchCase, outcome: Outcome): number | undefined {
  const isOthers = typeof image === 'string' || id !== undefined || typeof token === 'string';
  if (isOthers || mock !== undefined) return undefined;
  if (typeof outcome === 'object') return 200;
  if (needMemory.includes(outcome)) return undefined;
  return outcome === 'IMG.0026' || outcome === 403 ? 400 : statusOf(outcome);
}

/** What a sequence is refused for that the mock takes: what is stored, and rules that no schema says. */
const unknownToMock = [
  ...needMemory,
  'IMG.0055',
  'more than 128 extensions',
  'misnamed',
  'no such marker',
  'no such range',
];

/** The status that the mock answers to a request of a sequence, or undefined when it cannot know what to answer. */
export function mockStatusOf(operation: OperationId, { reason, status }: Verdict): number | undefined {
  const { answers } = operations[operation];
  if (reason === undefined) return Number(Object.keys(answers)[0]);
  if (reason === 'IMG.0066') return '400' in answers ? 400 : 404;
  if (reason === 'IMG.0026') return operation === 'glanceCreateImageMetadata' ? undefined : 400;
  return unknownToMock.includes(reason) ? undefined : status;
}
