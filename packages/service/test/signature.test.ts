import { story } from '@cloudimages/contract';
import { sha256, signer, unsignedPayload } from '@cloudimages/signing';
import { expect, test } from 'vitest';
import { createService } from '../src/index.ts';

const now = new Date('2026-11-24T08:00:00Z');
const { UbuntuImage, QueuedImage, OtherProjectImage } = story;
const list = 'http://ims.example.com/v2/cloudimages?limit=2&__imagetype=private';
const file = `http://ims.example.com${QueuedImage.file}`;
const octets = { 'Content-Type': 'application/octet-stream' };

interface Signing {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly unsigned?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly payload?: string;
  readonly key?: { readonly id: string; readonly secret: string };
}

/** A request that is signed with a development key. */
async function signed(url: string, { method = 'GET', headers, unsigned, body, ...given }: Signing = {}) {
  const { payload = await sha256(body ?? ''), key = { id: 'demo-access-key', secret: 'demo-secret-key' } } = given;
  const added = await signer(key)({ method, url, ...(headers && { headers }), payload }, now);
  return new Request(url, { method, headers: { ...headers, ...unsigned, ...added }, ...(body && { body }) });
}

const ask = async (url: string, signing?: Signing) =>
  createService({ now: () => now }).fetch(await signed(url, signing));

/** The cause in the gateway's error. */
async function causeOf(url: string, signing: Signing): Promise<string> {
  const response = await ask(url, signing);
  const { error_code, error_msg } = await response.json();
  expect([response.status, error_code]).toEqual([401, 'APIGW.0301']);
  const [, cause] = /^Incorrect IAM authentication information: (.*)$/s.exec(error_msg) ?? [];
  return cause ?? '';
}

test('a signed request is one of the project of its key', async () => {
  const response = await ask(list);
  expect(response.status).toBe(200);
  const { images } = await response.json();
  expect(images[0].owner).toBe(UbuntuImage.owner);
});

test('X-Project-Id chooses the project, signed or not', async () => {
  const own = { 'X-Project-Id': UbuntuImage.owner };
  expect((await ask(list, { headers: own })).status).toBe(200);
  expect((await ask(list, { unsigned: own })).status).toBe(200);
  expect(await causeOf(list, { headers: { 'X-Project-Id': OtherProjectImage.owner } })).toBe(
    'the user of the access key does not act for the project that X-Project-Id names.',
  );
});

test('the temporary development key needs its security token', async () => {
  const key = { id: 'demo-temporary-key', secret: 'demo-temporary-secret' };
  expect((await ask(list, { key, headers: { 'X-Security-Token': 'demo-security-token' } })).status).toBe(200);
  expect(await causeOf(list, { key })).toMatch(/^X-Security-Token is missing/);
});

test('a signature that does not match is explained for a development key', async () => {
  const cause = await causeOf(list, { payload: await sha256('another body') });
  expect(cause).toMatch(/^verify aksk signature fail\. No usual mistake .*\n\nCanonical request:\nGET\n/s);
});

test('a request with neither a token nor a signature is an error', async () => {
  const response = await createService().fetch(list);
  expect((await response.json()).error_msg).toContain('the request carries neither a token nor a signature.');
});

test('image data arrives, whether or not the signature covers it', async () => {
  const hash = await sha256('data');
  for (const [payload, headers] of [
    [hash, octets],
    [hash, { ...octets, 'X-Sdk-Content-Sha256': hash }],
    [unsignedPayload, octets],
  ] as const) {
    const { fetch } = createService({ now: () => now });
    expect((await fetch(await signed(file, { method: 'PUT', body: 'data', headers, payload }))).status).toBe(204);
    const shown = await fetch(await signed(`http://ims.example.com${QueuedImage.self}`));
    expect(await shown.json()).toMatchObject({ status: 'active', size: 4 });
    expect(await (await fetch(await signed(file))).text()).toBe('data');
  }
});

test('at most 12 MB can be signed; more data must be unsigned', async () => {
  const large = new Uint8Array(12 * 2 ** 20 + 1);
  const upload = { method: 'PUT', headers: octets, body: large };
  expect(await causeOf(file, upload)).toMatch(/^calc aksk signature fail:body too large\./);
  expect((await ask(file, { ...upload, body: large.subarray(1) })).status).toBe(204);
  expect((await ask(file, { ...upload, payload: unsignedPayload })).status).toBe(204);
});
