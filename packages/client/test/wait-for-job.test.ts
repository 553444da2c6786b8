import { createService, memoryBuckets } from '@cloudimages/service';
import { expect, test } from 'vitest';
import {
  type CloudImagesClient,
  createCloudImages,
  createImage,
  type Job,
  JobWaitError,
  waitForJob,
} from '../src/index.ts';

const projectId = '0b1e494e2660441a957313163095fe5c';
const fromServer = { name: 'web', instance_id: '5b1e9f60-3a7c-4d28-8e94-6f0d2c7b1a35' };

const clientOf = (options: Parameters<typeof createService>[0]): CloudImagesClient =>
  createCloudImages({ endpoint: 'http://ims', token: 'demo-token', fetch: createService(options).fetch });

test('a job is polled until it has succeeded', async () => {
  const client = clientOf({ jobSeconds: 0.5 });
  const { job_id } = await createImage(client, fromServer);
  const seen: Job['status'][] = [];
  const job = await waitForJob(client, projectId, job_id, { onProgress: ({ status }) => void seen.push(status) });
  expect(job).toMatchObject({ job_id, status: 'SUCCESS', entities: { image_id: expect.any(String) } });
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.at(-1)).toBe('SUCCESS');
});

test('a failed job rejects with its reason', async () => {
  const buckets = { ...memoryBuckets(), sizeOf: async () => 1, hasBucket: async () => true };
  const client = clientOf({ jobSeconds: 0, buckets });
  const { job_id } = await createImage(client, { name: 'web', image_url: 'bucket:object', min_disk: 40 });
  const error = await waitForJob(client, projectId, job_id).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(JobWaitError);
  expect(error).toMatchObject({ reason: 'failed', message: expect.stringContaining('IMG.0057'), job: { job_id } });
});

test('a job that takes too long rejects with the job as it was', async () => {
  const client = clientOf({ jobSeconds: 1000 });
  const { job_id } = await createImage(client, fromServer);
  const error = await waitForJob(client, projectId, job_id, { timeout: 20 }).catch((error: unknown) => error);
  expect(error).toMatchObject({ name: 'JobWaitError', reason: 'timeout', job: { status: 'INIT' } });
});

test('a signal ends the wait', async () => {
  const client = clientOf({ jobSeconds: 1000 });
  const { job_id } = await createImage(client, fromServer);
  const controller = new AbortController();
  const waiting = waitForJob(client, projectId, job_id, {
    signal: controller.signal,
    onProgress: () => controller.abort(new Error('Enough.')),
  });
  await expect(waiting).rejects.toThrow('Enough.');
});
