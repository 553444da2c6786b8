import crypto from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { hmac, sha256 } from '../src/index.ts';
import { bytesOf } from './support/signed.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('without node:crypto, as in browsers, WebCrypto computes the same, and imports a secret once', async () => {
  vi.resetModules();
  vi.stubGlobal('process', undefined);
  const digest = vi.spyOn(globalThis.crypto.subtle, 'digest');
  const importKey = vi.spyOn(globalThis.crypto.subtle, 'importKey');
  const web = await import('../src/index.ts');
  for (const text of ['', 'a', '镜像\n'.repeat(1000)]) {
    expect(await web.sha256(text)).toBe(await sha256(text));
    expect(await web.sha256(bytesOf(text))).toBe(await sha256(text));
  }
  expect(digest).toHaveBeenCalledTimes(6);
  const [there, here] = [web.hmac('镜'), hmac('镜')];
  for (const text of ['one', '二', '']) expect(await there(text)).toBe(await here(text));
  expect(importKey).toHaveBeenCalledOnce();
});

test('with a node:crypto that cannot hash in one call, the hashes are the same', async () => {
  const { hash, ...older } = crypto;
  vi.resetModules();
  vi.stubGlobal('process', { getBuiltinModule: () => older });
  const createHash = vi.spyOn(older, 'createHash');
  const { sha256: byOlder } = await import('../src/index.ts');
  for (const data of ['', '镜像', bytesOf('镜像')]) expect(await byOlder(data)).toBe(hash('sha256', data));
  expect(createHash).toHaveBeenCalledTimes(3);
});

test('any number of texts can be signed with one secret, also at the same time', async () => {
  const signed = hmac('secret');
  const texts = ['one', 'two', 'three'];
  const signatures = await Promise.all(texts.map(signed));
  expect(signatures).toEqual(await Promise.all(texts.map((text) => hmac('secret')(text))));
  expect(new Set(signatures).size).toBe(3);
});
