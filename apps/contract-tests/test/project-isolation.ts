import { randomUUID } from 'node:crypto';
import { type Image, operations } from '@cloudimages/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../src/calls.ts';
import { type Naming, namingsOf } from '../src/namings.ts';
import { call, target } from '../src/target-under-test.ts';
import { onlyOn } from '../src/when-target.ts';

const { own: owner, other } = target.tokens;
const secured = Object.values(operations).filter((operation) => operation.secured);

const data = 'data of the owner';
const unknownImage = randomUUID();

/** Creates an image with a secret that only its project may see. */
async function make(token: string, secret: string, upload: boolean): Promise<Image> {
  const { body } = await call('glanceCreateImageMetadata', { token, json: { name: secret, team: secret } });
  const image = String(body.id);
  if (upload) await call('glanceUploadFile', { token, image, body: data });
  return (await call('glanceShowImage', { token, image })).body as unknown as Image;
}

/** A response without the parts that differ between requests. */
function lasting({ status, headers, text }: Answer, id: string) {
  const rest = [...headers].filter(([name]) => !['x-request-id', 'x-openstack-request-id', 'date'].includes(name));
  const stable = (words: string) => words.replaceAll(headers.get('X-Request-Id') ?? '', 'REQUEST').replaceAll(id, 'ID');
  return { status, headers: rest.map(([name, value]) => [name, stable(value)]), text: stable(text) };
}

onlyOn(target.stateful && other !== undefined).describe('isolation of projects', () => {
  describe.each([
    ['queued', false],
    ['active', true],
  ] as const)('of a %s image', (_status, upload) => {
    const secret = `isolation-${randomUUID()}`;
    let image: Image;
    beforeAll(async () => {
      image = await make(owner, secret, upload);
    });

    async function tryToSee(operation: (typeof secured)[number], { place, options, byId }: Naming) {
      const answer = await call(operation.id, { ...options, token: other });
      // Links repeat the query.
      const seen = (answer.text + JSON.stringify([...answer.headers])).replaceAll(options.query ?? '', '');
      expect(seen.includes(secret), `${place} shows it`).toBe(false);
      if (!byId) return expect(seen.includes(image.id), `${place} shows its ID`).toBe(false);
      const twin = JSON.parse(JSON.stringify(options).replaceAll(image.id, unknownImage));
      const answerForUnknown = await call(operation.id, { ...twin, token: other });
      expect(lasting(answer, image.id)).toEqual(lasting(answerForUnknown, unknownImage));
    }

    test.each(secured)('$id neither shows nor changes it', async (operation) => {
      for (const naming of namingsOf(operation, image)) await tryToSee(operation, naming);
      const shown = await call('glanceShowImage', { token: owner, image: image.id });
      expect(shown.body).toEqual(image);
      const download = await call('glanceDownloadFile', { token: owner, image: image.id });
      expect(download.text).toBe(upload ? data : '');
    });
  });
});
