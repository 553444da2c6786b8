import { type ErrorCode, type Image, operations } from '@cloudimages/contract';
import { readWhole } from '../pipeline/read-whole.ts';
import type { Buckets } from '../ports/buckets.ts';
import { type FileFormat, fileFormats } from '../ports/file-format.ts';
import type { DeclaredFile, JobRecord, ObjectName } from '../ports/jobs.ts';
import { headLength, readDiskFile, tailLength } from './disk-file.ts';
import { failureOf } from './job-failure.ts';
import { maxBytes } from './max-bytes.ts';

/** Formats that are not public: a file has them when its name or its image says so. */
const isUnreadable = (format: FileFormat) => format === 'zvhd' || format === 'zvhd2';

/**
 * What a request says of a file: its format, in the ending of its name, as an ISO image, or as the format of an image
 * that is there; and the size of the smallest disk.
 */
export function declaredFile({ object }: ObjectName, { disk_format, virtual_env_type, min_disk }: Image): DeclaredFile {
  const ending = object.toLowerCase().split('.').at(-1);
  const named = fileFormats.find((format) => format === ending);
  const formats = [
    ...(named ? [named] : []),
    ...(virtual_env_type === 'IsoImage' ? (['iso'] as const) : []),
    // New images have zvhd2 unless they say otherwise, so that it says nothing.
    ...(disk_format !== undefined && !isUnreadable(disk_format) ? [disk_format] : []),
  ];
  return { formats, minDisk: min_disk };
}

const gigabyte = 2 ** 30;

/** Why a file cannot become the data of an image, as a job says it; undefined when it can (decision 135). */
export async function failureOfFile(
  buckets: Buckets,
  name: ObjectName,
  { formats, minDisk }: DeclaredFile,
): Promise<JobRecord['failure']> {
  const failure = (code: ErrorCode, detail: string) => failureOf(operations.createImage, code, detail);
  const size = await buckets.sizeOf(name);
  if (!size) return failure('IMG.0057', size === 0 ? 'It is empty.' : 'It is gone.');
  if (size > maxBytes) return failure('IMG.0059', `It has ${size} bytes.`);
  if (formats.some(isUnreadable)) return undefined;
  const read = async (start: number, end: number) => {
    const bytes = await readWhole(await buckets.read(name, { start, end: end - 1 }), end - start);
    return bytes instanceof Uint8Array ? bytes : new Uint8Array();
  };
  const [head, tail] = [await read(0, Math.min(size, headLength)), await read(Math.max(size - tailLength, 0), size)];
  const { format, virtualSize = 0, problem } = readDiskFile(head, tail, size);
  const other = formats.find((declared) => declared !== format);
  if (other !== undefined) return failure('IMG.0057', `Its format is ${format}, not ${other}.`);
  if (problem !== undefined) return failure('IMG.0057', problem);
  // An image without a smallest disk fits on any.
  if (minDisk === 0 || virtualSize <= minDisk * gigabyte) return undefined;
  return failure('IMG.0055', `The disk in the file has ${virtualSize} bytes, more than min_disk, ${minDisk} GB.`);
}
