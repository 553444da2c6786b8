import { expect } from 'vitest';
import type { Answer } from './calls.ts';
import { call } from './target-under-test.ts';

/** The job that a response names, once it has ended. */
export async function endedJob({ status, body, text }: Answer, token?: string): Promise<Answer['body']> {
  expect(status, text).toBe(200);
  const path = { job_id: String(body.job_id) };
  const ask = () => call('showJobProgress', { path, token });
  await expect.poll(async () => (await ask()).body.end_time, { timeout: 60_000 }).not.toBe('');
  return (await ask()).body;
}
