import { story, storyMembers } from '@cloudimages/contract';
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

/** The data of the example images, by key. */
export const storyFiles = (): [key: string, data: Uint8Array<ArrayBuffer>][] => [
  [file, new TextEncoder().encode('{}')],
];
