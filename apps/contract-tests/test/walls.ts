import { randomUUID } from 'node:crypto';
import { type Image, operations } from '@cloudimages/contract';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Answer } from '../src/calls.ts';
import { call, target } from '../src/here.ts';
import { type Naming, namingsOf } from '../src/namings.ts';
import { on } from '../src/on.ts';

const tokens = Object.values(target.tokens);
const pairs = tokens.flatMap((owner) => tokens.filter((other) => other !== owner).map((other) => ({ owner, other })));
const secured = Object.values(operations).filter((operation) => operation.secured);

const data = 'data of the owner';
const nobodys = randomUUID();

/** Images to be deleted in the end, with the tokens of their owners. */
const made = new Map<string, string>();

/** An image that nobody but its owner may know anything of. */
async function make(token: string, secret: string, upload: boolean): Promise<Image> {
  const { body } = await call('glanceCreateImageMetadata', { token, json: { name: secret, team: secret } });
  const image = String(body.id);
  made.set(image, token);
  if (upload) await call('glanceUploadFile', { token, image, body: data });
  return (await call('glanceShowImage', { token, image })).body as unknown as Image;
}

/** An answer without what differs from one request to the next. */
function lasting({ status, headers, text }: Answer, id: string) {
  const rest = [...headers].filter(([name]) => !['x-request-id', 'date'].includes(name));
  const stable = (words: string) => words.replaceAll(headers.get('X-Request-Id') ?? '', 'REQUEST').replaceAll(id, 'ID');
  return { status, headers: rest.map(([name, value]) => [name, stable(value)]), text: stable(text) };
}

on(target.stateful && pairs.length > 0).describe.each(pairs)('the wall between projects', ({ owner, other }) => {
  afterAll(async () => {
    for (const [image, token] of made) await call('glanceDeleteImage', { image, token });
    made.clear();
  });

  on(true).describe.each([
    ['queued', false],
    ['active', true],
  ] as const)('around an image that is %s', (_status, upload) => {
    const secret = `wall-${randomUUID()}`;
    let image: Image;
    beforeAll(async () => {
      image = await make(owner, secret, upload);
    });

    async function knock(operation: (typeof secured)[number], { place, options, byId }: Naming) {
      const answer = await call(operation.id, { ...options, token: other });
      if (answer.status === 201) made.set(String(answer.body.id), other);
      // Links repeat the query that they continue.
      const told = (answer.text + JSON.stringify([...answer.headers])).replaceAll(options.query ?? '', '');
      expect(told.includes(secret), `${place} shows it`).toBe(false);
      if (!byId) return expect(told.includes(image.id), `${place} shows its ID`).toBe(false);
      const twin = JSON.parse(JSON.stringify(options).replaceAll(image.id, nobodys));
      const answerForNobodys = await call(operation.id, { ...twin, token: other });
      expect(lasting(answer, image.id)).toEqual(lasting(answerForNobodys, nobodys));
    }

    on(true).test.each(secured)('$id sees and changes nothing', async (operation) => {
      for (const naming of namingsOf(operation, image)) await knock(operation, naming);
      const shown = await call('glanceShowImage', { token: owner, image: image.id });
      expect(shown.body).toEqual(image);
      const download = await call('glanceDownloadFile', { token: owner, image: image.id });
      expect(download.text).toBe(upload ? data : '');
    });
  });
});
