import type { JobImage } from '../ports/jobs.ts';
import type { JobPorts } from './continue-job.ts';

/** The data that a job copies: those of an object or a file; none without either. */
export function dataOf(
  { files, buckets }: Pick<JobPorts, 'files' | 'buckets'>,
  from: JobImage['from'],
): Promise<ReadableStream<Uint8Array>> {
  if (from === undefined) return Promise.resolve(new Blob([]).stream());
  return 'file' in from ? files.read(from.file) : buckets.read(from);
}

/** Passes data to what writes them. Data that it leaves are given up: they may hold an open file. */
export async function pass<Result>(
  data: ReadableStream<Uint8Array>,
  write: (data: ReadableStream<Uint8Array>) => Promise<Result>,
): Promise<Result> {
  try {
    return await write(data);
  } catch (error) {
    if (!data.locked) await data.cancel();
    throw error;
  }
}
