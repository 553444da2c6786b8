import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach } from 'vitest';
import type { UntilStopped } from '../stop.ts';

/** Skips the cases of this file that a stop leaves without answers: they say nothing of the endpoint. */
export function skipStopped({ isStopped, isCut }: UntilStopped): void {
  beforeEach(async ({ skip }) => {
    if (!isStopped()) return;
    // Cases that wait for nothing would leave Vitest no moment to hear that it is to end.
    await setImmediate();
    skip();
  });
  afterEach(({ task, skip }) => skip(isCut() && task.result?.state === 'fail'));
}
