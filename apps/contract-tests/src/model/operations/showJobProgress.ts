import fc from 'fast-check';
import type { Asked, Model, Outcome } from '../model.ts';

export const jobIds = fc.oneof(
  { weight: 12, arbitrary: fc.nat(4).map((number) => `{job${number}}`) },
  { weight: 1, arbitrary: fc.constant('0'.repeat(32)) },
);

/** The job, if it is one of the caller's project. */
export function shownJob({ world, request, project }: Asked): Outcome {
  const job = world.jobs?.get(String(request.path.job_id));
  return job?.project === project ? { status: 200, body: job.shown } : 'IMG.0031';
}

export const model: Model = {
  needs: ['createImage'],
  startsJob: true,
  draw: ({ token }) => fc.tuple(token, jobIds).map(([token, job_id]) => ({ token, path: { job_id } })),
  respond: shownJob,
};
