import { randomUUID } from 'node:crypto';
import { declaredRefusal, type Operation, operations, type Reason, story } from '@cloudimages/contract';
import { describe, expect, test } from 'vitest';
import { type CallOptions, exampleBody } from '../src/calls.ts';
import { namesImage, namesProject, startsJob } from '../src/case-call.ts';
import { makeImage, makeQueued, mark, remove } from '../src/images.ts';
import { imagesMadeBy } from '../src/made-images.ts';
import { isReading } from '../src/read-only.ts';
import { codeOf } from '../src/refusals.ts';
import { call, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

// Cases that hold for every operation of the document.

const all = Object.values(operations).filter(({ method }) => target.writes || isReading(method));
const secured = all.filter((operation) => operation.secured);
const withJson = all.filter(({ body }) => body && !body.binary);

/** An image that these cases do not change: on an endpoint, an unknown one. */
const image = target.name === 'endpoint' ? randomUUID() : story.UbuntuImage.id;

const granted = (operation: Operation): CallOptions => ({ image, body: exampleBody(operation) });

/** The error that the document declares for an operation and a reason. */
async function expectDeclared(operation: Operation, reason: Reason, options: CallOptions) {
  const answer = await call(operation.id, { ...granted(operation), ...options });
  const { status, code, body } = declaredRefusal(operation, reason);
  expect(answer.status, answer.text).toBe(status);
  // A native error has no code, and a response to HEAD no body.
  if (operation.method !== 'HEAD' && JSON.stringify(body).includes(`"${code}"`)) expect(codeOf(answer)).toBe(code);
}

// The others need an image that is shared with the project of the example, or an object that is not there yet; the tests
// of the documentation send them.
const alone = all.filter(
  (operation) =>
    !namesProject(operation) &&
    !operation.id.startsWith('exportImage') &&
    (target.story || !(startsJob(operation.id) || namesImage(operation))),
);

onlyOn(target.writes && target.stateful).describe('the example of the document succeeds with', () => {
  test.each(alone)('$id', async (operation) => {
    const body = exampleBody(operation);
    const success = Object.keys(operation.answers).filter((status) => Number(status) < 400);
    // Like the image of the example, so that the example can remove its parts.
    const tags = [mark, ...story.UbuntuImage.tags];
    const ask = async (make: typeof makeImage) =>
      operation.path.includes('{image_id}')
        ? call(operation.id, { image: (await make({ tags })).id, body })
        : call(operation.id, { body });
    const answer = await ask(makeImage);
    // An operation that refuses an active image needs one without data.
    const needsQueued = answer.status === 409 || codeOf(answer) === 'IMG.0046';
    const { status, text, body: made } = needsQueued ? await ask(makeQueued) : answer;
    expect(success, `${operation.id} refuses the example in its file of spec/paths: ${text}`).toContain(String(status));
    for (const image of imagesMadeBy(operation.method, status, made)) await remove(image);
  });
});

describe('authentication', () => {
  // The mock accepts every token, but requires one.
  const wrong: readonly (readonly [string, CallOptions])[] = [
    ['no token', { token: null }],
    ['an empty token', { token: '' }],
    ...(target.stateful
      ? ([
          ['an unknown token', { token: 'unknown' }],
          ['the name of an inherited property', { token: 'constructor' }],
          ['another scheme', { token: null, headers: { Authorization: 'Basic YTpi' } }],
          [
            'a signature by an unknown key',
            {
              token: null,
              headers: { Authorization: 'SDK-HMAC-SHA256 Access=AK, SignedHeaders=host;x-sdk-date, Signature=0' },
            },
          ],
        ] as const)
      : []),
  ];

  describe.each(secured)('$id', (operation) => {
    test.each(wrong)('refuses %s', async (_, options) => {
      await expectDeclared(operation, 'APIGW.0301', options);
    });
  });

  test.each(all.filter((operation) => !operation.secured))('$id needs no token', async ({ id, answers }) => {
    expect(Object.keys(answers)[0]).toBe(String((await call(id, { token: null })).status));
  });

  test('an error of the gateway has the request ID', async () => {
    const { body, headers } = await call('listImages', { token: null });
    expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f]{32}$/);
    expect(body.request_id).toBe(headers.get('X-Request-Id'));
  });
});

describe.each(withJson)('the body of $id', (operation) => {
  const { body, codes, example } = operation;
  const malformed = [
    ['is not JSON', '{"name":'],
    ['has a second value', '{} []'],
    ['is a string', '"text"'],
    ['is null', 'null'],
    // An object without a text of its own, for messages about it.
    ['has another shape', Array.isArray(example.body) ? '{"toString":0}' : '[{"toString":0}]'],
    ['is not UTF-8', new Uint8Array([0x22, 0xc3, 0x28, 0x22])],
  ] as const;

  test.each(malformed)('is refused when it %s', async (_, text) => {
    await expectDeclared(operation, codes.content as Reason, { body: text });
  });

  onlyOn(body?.required === true).test.each(['', undefined])('is refused when it is missing: %j', async (text) => {
    await expectDeclared(operation, codes.required as Reason, { body: text });
  });

  test.each([null, 'text/plain', 'application/xml', 'application/jsonp', 'json'])(
    'is refused when its media type is %s',
    async (mediaType) => {
      await expectDeclared(operation, 415, { body: JSON.stringify(example.body), mediaType });
    },
  );

  test('is refused when it is longer than 1 MiB', async () => {
    const long = JSON.stringify(example.body).padEnd(2 ** 20 + 1);
    await expectDeclared(operation, 'APIGW.0201', { body: long });
  });
});
