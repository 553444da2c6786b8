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

/** The first bytes of a qcow2 file: its magic number and version 3. */
const qcow2Header = Uint8Array.of(0x51, 0x46, 0x49, 0xfb, 0, 0, 0, 3);

/** The data of the example images, by key. */
export const storyFiles = (): [key: string, data: Uint8Array<ArrayBuffer>][] => [
  [file, new TextEncoder().encode('{}')],
];

/** The objects in buckets, by `bucket:object`. */
export const storyObjects = (): Readonly<Record<string, Uint8Array>> => ({
  'shop-images:debian-10.qcow2': qcow2Header,
});
