import { test, vi } from 'vitest';
import { stopChannel, untilStopped } from '../../../src/stop.ts';
import { skipStopped } from '../../../src/targets/skip-stopped.ts';

// Cases of a run that is stopped, for ../stopped.test.ts.

const until = untilStopped(async () => new Response());
skipStopped(until);
const send = () => until.fetch('http://a.test');

test('sent', async () => void (await send()));

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
