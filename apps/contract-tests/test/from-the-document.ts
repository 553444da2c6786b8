import { randomUUID } from 'node:crypto';
import { type Operation, type OperationId, operations, story } from '@cloudimages/contract';
import type { Case } from '@cloudimages/openapi-vitest';
import { describe, expect, test } from 'vitest';
import type { Answer, CallOptions } from '../src/calls.ts';
import { canBeSent, hasFurtherRules, isSafe, optionsOf } from '../src/case-call.ts';
import { cases as documented } from '../src/cases.ts';
import { makeImage, makeQueued, remove, sharedImage } from '../src/images.ts';
import { imagesMadeBy } from '../src/made-images.ts';
import { isReading } from '../src/read-only.ts';
import { codeOf, statusOf } from '../src/refusals.ts';
import { call, target } from '../src/target-under-test.ts';

/** Errors that depend on stored images, which valid values may cause. */
const ofState = ({ part }: Case): readonly unknown[] => [
  ...[
    'IMG.0024',
    'IMG.0030',
    'IMG.0035',
    'IMG.0046',
    'IMG.0057',
    'IMG.0069',
    'IMG.0070',
    'IMG.0072',
    'IMG.0114',
    'IMG.0115',
    'IMG.0116',
    'IMG.0121',
    'IMG.0142',
    'IMG.0144',
    'IMG.0145',
    'IMG.0147',
    404,
    409,
    416,
  ],
  // A list treats an unknown marker like a malformed one.
  ...(part === 'query marker' ? ['IMG.0017', 400] : []),
];

/** The codes of broken rules; rules without a code of their own have that of the request. */
const codesFor = ({ operation, part, breaks }: Case): readonly string[] =>
  breaks.flatMap(({ schema, keyword }) => {
    const codes = schema['x-error-codes'] as Readonly<Record<string, string>> | undefined;
    const { content, parameters } = operations[operation as OperationId].codes;
    const code = codes?.[keyword] ?? (part === 'body' ? content : parameters) ?? [];
    // A body without the member that sets its branch apart belongs to another, which lacks a member, too.
    return operation.startsWith('create') && keyword === 'required' ? [code, 'IMG.0021'].flat() : code;
  });

/** The statuses of these codes; natively a malformed ID is an unknown one. */
const statusesFor = (each: Case): readonly number[] => [
  ...codesFor(each).map(statusOf),
  ...(each.part.startsWith('path') ? [404] : []),
];

const unknownImage = randomUUID();

/** The image of a case: a new one if it can be changed, an unknown one if nothing may be created. */
async function imageFor({ id, path, method }: Operation, isValid: boolean): Promise<string> {
  if (!target.writes || !path.includes('{image_id}')) return unknownImage;
  if (!isValid || isReading(method)) return (await sharedImage()).id;
  // Its formats cannot change later.
  return (id === 'glanceUpdateImage' ? await makeQueued() : await makeImage()).id;
}

/** The body with an unknown image in place of those in the document's examples. */
const withoutStory = (body: CallOptions['body']) =>
  typeof body === 'string' && target.stateful
    ? Object.values(story).reduce((text, { id }) => text.replaceAll(id, unknownImage), body)
    : body;

async function send(each: Case): Promise<Answer> {
  const { operation, breaks } = each;
  const id = operation as OperationId;
  const isValid = breaks.length === 0;
  // The image in the document's examples is needed by other cases, and may belong to another user.
  const namesAny = !isValid || (target.name !== 'endpoint' && isReading(operations[id].method));
  const options = optionsOf(each, await imageFor(operations[id], isValid), namesAny);
  const answer = await call(id, { ...options, body: withoutStory(options.body) });
  // At once, since the image may have no tag by which a later run would find it.
  for (const image of imagesMadeBy(operations[id].method, answer.status, answer.body)) {
    if (target.stateful && isSafe(each)) await remove(image);
  }
  return answer;
}

const mayBeSent = ({ operation }: Case) => target.writes || isReading(operations[operation as OperationId].method);

// Bodies reach the rules in the same way with and without a network, parameters do not.
const isProved = ({ part }: Case) => target.name === 'server' && part === 'body';

const cases = documented.filter(
  (each) => canBeSent(each) && mayBeSent(each) && !isProved(each) && (target.name !== 'endpoint' || isSafe(each)),
);

describe.each([...new Set(cases.map(({ operation }) => operation))])('cases from the document, %s', (operation) => {
  const own = cases
    .filter((each) => each.operation === operation)
    .map((each, index) => [`${index}: ${each.title}`, each] as const);

  const accepted = own.filter(([, each]) => each.breaks.length === 0 && !hasFurtherRules(each));
  test.each(accepted)('accepted, %s', async (_, each) => {
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
