import { openContract } from '@cloudimages/openapi-vitest';
import { test, vi } from 'vitest';
import { document } from '../../../src/document.ts';
import { onlyOperations } from '../../../src/only-operations.ts';
import { stopChannel, untilStopped } from '../../../src/stop.ts';
import { skipStopped } from '../../../src/targets/skip-stopped.ts';

// Cases of a run with some operations that is stopped, for ../stopped.test.ts.

const until = untilStopped(async () => new Response());
skipStopped(until);
const send = () => until.fetch('http://a.test');

const named = onlyOperations(until.fetch, openContract(document), ['listImages']);

test('sent', async () => void (await send()));

test('of an operation that is named', async () => void (await named('http://a.test/v2/cloudimages')));

test('of another operation', async () => void (await named('http://a.test/v2/images')));

test('differs', () => {
  throw new Error('It differs.');
});

test('cut short', async () => {
  const channel = stopChannel();
  channel.postMessage('stop');
  await vi.waitUntil(until.isStopped);
  channel.close();
  await send().catch(() => {
    throw new Error('It differs, as nothing was sent.');
  });
});

test.each(Array.from({ length: 100 }, (_, number) => number))('not begun %i', async () => void (await send()));
