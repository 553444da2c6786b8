import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach } from 'vitest';
import type { UntilStopped } from '../stop.ts';

/** Skips the cases of this file that a stop prevents or aborts, since their failures are not the endpoint's. */
export function skipStopped({ isStopped, isCut }: Pick<UntilStopped, 'isStopped' | 'isCut'>): void {
  beforeEach(async ({ skip }) => {
    if (!isStopped()) return;
    // Without a pause Vitest would not receive the message that cancels the run.
    await setImmediate();
    skip();
  });
  afterEach(({ task, skip }) => skip(isCut() && task.result?.state === 'fail'));
}
