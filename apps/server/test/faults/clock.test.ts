import { openSocket, responsesOn } from '@cloudimages/test-kit/socket';
import { beforeEach, expect, test } from 'vitest';
import { id, image, json, octets, queuedImage, statusOf, token, until } from '../support/call.ts';
import { fileOf, secrets } from '../support/credentials.ts';
import { newPath } from '../support/folder.ts';
import { byPassword, identityAt } from '../support/identity.ts';
import { serve } from '../support/server.ts';

const noon = Date.parse('2026-11-24T12:00:00Z');
const hour = 3_600_000;

/** The current time, which only tests change. */
let time = noon;
const now = () => new Date(time);
beforeEach(() => {
  time = noon;
});

const rename = (url: string, name: string) =>
  fetch(`${url}/v2/cloudimages/${id}`, {
    method: 'PATCH',
    headers: { ...token, ...json },
    body: JSON.stringify([{ op: 'replace', path: '/name', value: name }]),
  });

test('changes get the time of the changed clock, and pages miss no image', async () => {
  const data = newPath('data');
  const { url, close } = await serve({ now, data });
  const paths = [await queuedImage(url)];
  expect((await (await rename(url, 'noon')).json()).updated_at).toBe('2026-11-24T12:00:00Z');
  time -= hour;
  expect((await (await rename(url, 'an hour before')).json()).updated_at).toBe('2026-11-24T11:00:00Z');
  paths.push(await queuedImage(url));
  time -= 24 * hour;
  paths.push(await queuedImage(url));

  /** Lists all images by creation time, two a page. */
  const pages = async (at: string) => {
    const found: string[] = [];
    let next: string | undefined = '/v2/images?limit=2&sort_key=created_at&sort_dir=asc';
    while (next !== undefined) {
      const body: { images: { self: string }[]; next?: string } = await (
        await fetch(at + next, { headers: token })
      ).json();
      found.push(...body.images.map(({ self }) => self));
      next = body.next;
    }
    return found;
  };
  const found = await pages(url);
  expect(new Set(found).size).toBe(found.length);
  expect(found.filter((path) => paths.includes(path))).toEqual(paths.toReversed());
  await close();
  const again = await serve({ now, data });
  expect(await pages(again.url)).toEqual(found);
});

test('an upload in progress succeeds', async () => {
  const { url } = await serve({ now });
  const path = await queuedImage(url);
  const socket = await openSocket(url);
  const heard = responsesOn(socket);
  socket.write(
    `PUT ${path}/file HTTP/1.1\r\nHost: ims\r\nX-Auth-Token: demo-token\r\nConnection: close\r\n` +
      `Content-Type: ${octets['Content-Type']}\r\nContent-Length: 10\r\n\r\nhalf `,
  );
  await until(async () => expect(await statusOf(url, path)).toBe('saving'));
  time -= hour;
  socket.write('a cow');
  expect((await heard).map(({ status }) => status)).toEqual([204]);
  expect(await statusOf(url, path)).toBe('active');
});

test('tokens survive, and expire at their time', async () => {
  const { url } = await serve({ now, credentials: await fileOf() });
  const { create, validate } = identityAt(url);
  const { token: early } = await create(byPassword('alice'));
  time -= 2 * hour;
  expect((await validate(early)).status).toBe(200);
  // Issuing a token deletes expired ones; none has expired here.
  const { token: late, body } = await create(byPassword('alice'));
  expect(body.token.expires_at).toBe('2026-11-25T10:00:00.000000Z');
  expect((await validate(early, late)).status).toBe(200);
  time = noon + 23 * hour;
  expect((await validate(early)).status).toBe(200);
  expect((await validate(early, late)).status).toBe(404);
});

test('the rate limit admits the next request after a second, as usual', async () => {
  const { url } = await serve({ now, rateLimit: 3, credentials: await fileOf() });
  const { create } = identityAt(url);
  const show = async () => (await fetch(url + image, { headers: { 'X-Auth-Token': secrets.token } })).status;
  const several = async () => [await show(), await show(), await show(), await show()];
  const login = async () => (await create(byPassword('eve', 'guess'))).status;
  expect(await several()).toEqual([200, 200, 200, 429]);
  for (let attempt = 0; attempt < 5; attempt++) expect(await login()).toBe(401);
  expect(await login()).toBe(429);
  time -= hour;
  expect(await show()).toBe(429);
  expect(await login()).toBe(429);
  time += 1000;
  expect(await several()).toEqual([200, 200, 200, 429]);
  expect(await login()).toBe(401);
});
