import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mock, startMock } from '../src/mock.ts';
import { call } from './call.ts';

const MIB = 1024 * 1024;
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

test('accepts an upload of 64 MiB without holding it in memory', async () => {
  const before = process.memoryUsage().arrayBuffers;
  // The least that is kept while the second half is sent: freed memory counts until V8 has swept it, which can be late.
  let kept = Number.POSITIVE_INFINITY;
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (sent >= 32 && sent % 4 === 0) {
        collectGarbage();
        kept = Math.min(kept, process.memoryUsage().arrayBuffers - before);
      }
      if (sent === 64) return controller.close();
      sent += 1;
      controller.enqueue(new Uint8Array(MIB));
    },
  });
  const response = await call(mock.url, 'glanceUploadFile', { body, duplex: 'half' } as RequestInit);
  expect(response.status).toBe(204);
  expect(sent).toBe(64);
  expect(kept).toBeLessThan(16 * MIB);
});

test('accepts an empty upload', async () => {
  const response = await call(mock.url, 'glanceUploadFile', { body: '' });
  expect(response.status).toBe(204);
});
