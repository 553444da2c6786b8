import { randomUUID } from 'node:crypto';
import { type OperationId, operations } from '@cloudimages/contract';
import type { Case } from '@cloudimages/openapi-vitest';
import { describe, expect, inject, test } from 'vitest';
import type { Answer } from '../src/calls.ts';
import { canBeSent, isForGood, optionsOf } from '../src/case-call.ts';
import { call, target } from '../src/here.ts';
import { makeImage, makeQueued, sharedImage } from '../src/images.ts';
import { isReading } from '../src/read-only.ts';
import { codeOf, statusOf } from '../src/refusals.ts';

/** Refusals that depend on what is stored. A value that breaks no rule of the document may meet them. */
const ofState = ({ part }: Case): readonly unknown[] => [
  ...['IMG.0024', 'IMG.0035', 'IMG.0144', 404, 409, 416],
  // A list refuses a marker that is no image as it refuses one that is no ID.
  ...(part === 'query marker' ? ['IMG.0017', 400] : []),
];

/** The codes that broken rules raise: their own, or that of the request where a rule has none. */
const codesFor = ({ operation, part, breaks }: Case): readonly string[] =>
  breaks.flatMap(({ schema, keyword }) => {
    const codes = schema['x-error-codes'] as Readonly<Record<string, string>> | undefined;
    const { content, parameters } = operations[operation as OperationId].codes;
    return codes?.[keyword] ?? (part === 'body' ? content : parameters) ?? [];
  });

/** The statuses of these codes; natively an ID that is malformed is one that is not there. */
const statusesFor = (each: Case): readonly number[] => [
  ...codesFor(each).map(statusOf),
  ...(each.part.startsWith('path') ? [404] : []),
];

const nobodys = randomUUID();

/** The image that a case is about: one of its own where it will be changed, and none where nothing may be made. */
async function imageFor(operation: string, isValid: boolean): Promise<string> {
  if (!target.writes) return nobodys;
  if (operation === 'glanceDeleteImage' && isValid) return (await makeQueued()).id;
  const changes = isValid && /Update/i.test(operation);
  return (changes ? await makeImage() : await sharedImage()).id;
}

async function send(each: Case): Promise<Answer> {
  const { operation, breaks } = each;
  const id = operation as OperationId;
  // The document's own example of an ID may be that of an image which somebody has there.
  const isOurs = breaks.length > 0 || target.name !== 'endpoint';
  const answer = await call(id, optionsOf(each, await imageFor(id, breaks.length === 0), isOurs));
  // Not every case lets an image have the tag by which a run finds its own, so that this one goes at once.
  if (answer.status === 201 && answer.body.protected === false) {
    await call('glanceDeleteImage', { image: String(answer.body.id) });
  }
  return answer;
}

const mayBeSent = ({ operation }: Case) => target.writes || isReading(operations[operation as OperationId].method);

const cases = inject('cases').filter(
  (each) => canBeSent(each) && mayBeSent(each) && (target.story || !isForGood(each)),
);

describe.each([...new Set(cases.map(({ operation }) => operation))])('cases from the document, %s', (operation) => {
  const own = cases
    .filter((each) => each.operation === operation)
    .map((each, index) => [`${index}: ${each.part}, ${each.title}`, each] as const);

  test.each(own.filter(([, { breaks }]) => breaks.length === 0))('taken, %s', async (_, each) => {
    const answer = await send(each);
    if (answer.status >= 400) expect(ofState(each), answer.text).toContain(codeOf(answer) ?? answer.status);
  });

  test.each(own.filter(([, { breaks }]) => breaks.length > 0))('refused, %s', async (_, each) => {
    const answer = await send(each);
    if (codeOf(answer) !== undefined) expect(codesFor(each), answer.text).toContain(codeOf(answer));
    else expect(statusesFor(each), answer.text).toContain(answer.status);
    expect(answer.status, answer.text).toBeLessThan(500);
  });
});
