import type { Job } from '@cloudimages/contract';
import type { CallOptions } from './call-options.ts';
import type { CloudImagesClient } from './client.ts';
import { showJob } from './generated/operations.ts';
import { pollUntil } from './poll-until.ts';

/**
 * A timeout and progress for `waitForJob`.
 *
 * @example
 * ```ts
 * const options: JobWaitOptions = { onProgress: ({ entities }) => console.log(entities.process_percent) };
 * ```
 */
export interface JobWaitOptions extends CallOptions {
  /** Timeout in milliseconds. There is none by default. */
  readonly timeout?: number;
  /** Called with the job after each poll. */
  readonly onProgress?: (job: Job) => void;
}

/**
 * The error of a job that failed, or did not end in time.
 *
 * @example
 * ```ts
 * const projectId = '0b1e494e2660441a957313163095fe5c';
 * await waitForJob(client, projectId, '4d1c9a27f0b84e6b9c3f5a7d2e8b6041').catch((error) => {
 *   if (!(error instanceof JobWaitError)) throw error;
 *   console.log(error.reason, error.job?.error_code);
 * });
 * ```
 */
export class JobWaitError extends Error {
  override readonly name = 'JobWaitError';
  readonly reason: 'failed' | 'timeout';
  /** The job at the last poll, if there was one. */
  readonly job: Job | undefined;

  constructor(reason: JobWaitError['reason'], message: string, job: Job | undefined) {
    super(message);
    this.reason = reason;
    this.job = job;
  }
}

/**
 * Polls a job until it has succeeded: at once, after about a second, then less and less often, at least every half
 * minute. The ID of a new image is in its `entities.image_id`.
 *
 * @throws {JobWaitError} if the job fails, or when the time is over
 *
 * @example
 * ```ts
 * const projectId = '0b1e494e2660441a957313163095fe5c';
 * const body = { name: 'web', instance_id: '5b1e9f60-3a7c-4d28-8e94-6f0d2c7b1a35' };
 * const { job_id } = await createImage(client, body);
 * const { entities } = await waitForJob(client, projectId, job_id, { timeout: 600_000 });
 * console.log(entities.image_id);
 * ```
 */
export async function waitForJob(
  client: CloudImagesClient,
  projectId: string,
  jobId: string,
  { timeout = Number.POSITIVE_INFINITY, signal, onProgress }: JobWaitOptions = {},
): Promise<Job> {
  let job: Job | undefined;
  const late = () => new JobWaitError('timeout', `Job ${jobId} did not end within ${timeout} ms.`, job);
  return pollUntil(
    async (ends) => {
      job = await showJob(client, projectId, jobId, { signal: ends });
      onProgress?.(job);
      if (job.status === 'FAIL') {
        throw new JobWaitError('failed', `Job ${jobId} failed: ${job.fail_reason} (${job.error_code})`, job);
      }
      return job.status === 'SUCCESS' ? { end: job } : undefined;
    },
    { timeout, signal, late },
  );
}
