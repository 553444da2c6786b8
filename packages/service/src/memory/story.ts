import { storyJobs as jobs, story, storyMembers } from '@cloudimages/contract';
import type { JobRecord } from '../ports/jobs.ts';
import type { ImageRecord, MemberRecord } from '../ports/store.ts';

const { UbuntuImage } = story;

/** A copy, so that tests which change the story change no service. */
const images = structuredClone(Object.values(story));

/** Key of the data of the first image, whose size and checksum are those of the two bytes `{}` (decision 82). */
const file = `${UbuntuImage.id}.seed`;

/** The records that a new store begins with: the example images of the document. */
export function storyRecords(): ImageRecord[] {
  return structuredClone(images).map((image) => {
    const found = Object.values(storyMembers).filter(({ image_id }) => image_id === image.id);
    const members = found.map(({ member_id, status, created_at, updated_at }): [string, MemberRecord] => [
      member_id,
      { status, created_at, updated_at },
    ]);
    return {
      image,
      ...(members.length > 0 && { members: Object.fromEntries(members) }),
      ...(image.id === UbuntuImage.id && { file }),
    };
  });
}

/** The jobs that a new store begins with, by their IDs; they are never forgotten. */
export const storyJobs = (): [id: string, job: JobRecord][] =>
  Object.values(jobs).map(({ job_id, job_type, begin_time, end_time, entities: { image_id, image_name } }) => [
    job_id,
    {
      project: UbuntuImage.owner,
      type: job_type,
      begin: begin_time,
      ready: end_time,
      end: end_time,
      images: [{ id: image_id, name: image_name }],
    },
  ]);

/** A qcow2 file of an empty disk of 1 MiB, in clusters of 512 bytes: a header and three tables. */
function qcow2File(): Uint8Array {
  const bytes = new Uint8Array(4 * 512);
  const view = new DataView(bytes.buffer);
  const numbers: readonly (readonly [at: number, value: number])[] = [
    [0, 0x514649fb],
    [4, 3],
    // The size of a cluster, as a power of 2, and that of the disk.
    [20, 9],
    [28, 2 ** 20],
    // Entries and place of the table of the disk's clusters.
    [36, 32],
    [44, 3 * 512],
    // Place and clusters of the table of reference counts, of 2 to the power of 4 bits each.
    [52, 512],
    [56, 1],
    [96, 4],
    [100, 104],
    // The table of reference counts, and the counts of the four clusters.
    [516, 2 * 512],
    [1024, 0x00010001],
    [1028, 0x00010001],
  ];
  for (const [at, value] of numbers) view.setUint32(at, value);
  return bytes;
}

/** An ISO image with its first descriptor alone. */
function isoFile(): Uint8Array {
  const bytes = new Uint8Array(17 * 2048);
  bytes.set([1, ...new TextEncoder().encode('CD001'), 1], 16 * 2048);
  return bytes;
}

/** The data of the example images, by key. */
export const storyFiles = (): [key: string, data: Uint8Array<ArrayBuffer>][] => [
  [file, new TextEncoder().encode('{}')],
];

/** The objects in buckets, by `bucket:object`. */
export const storyObjects = (): Readonly<Record<string, Uint8Array>> => ({
  'shop-images:debian-10.qcow2': qcow2File(),
  'shop-images:centos-7.6.iso': isoFile(),
});
