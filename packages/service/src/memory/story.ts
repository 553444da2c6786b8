import { story } from '@cloudimages/contract';
import { developmentCredentials } from '../callers/development.ts';
import type { ImageRecord } from '../ports/store.ts';

const { UbuntuImage, SharedImage } = story;

/** A copy, so that tests which change the story change no service. */
const images = structuredClone(Object.values(story));

/** Key of the data of the first image, whose size and checksum are those of the two bytes `{}` (decision 82). */
const file = `${UbuntuImage.id}.seed`;

/** The records that a new store begins with: the example images of the document. */
export function storyRecords(): ImageRecord[] {
  return structuredClone(images).map((image) => {
    if (image.id === UbuntuImage.id) return { image, file };
    if (image.id !== SharedImage.id) return { image };
    return { image, members: { [developmentCredentials[0].project.id]: 'accepted' } };
  });
}

/** The data of the example images, by key. */
export const storyFiles = (): [key: string, data: Uint8Array<ArrayBuffer>][] => [
  [file, new TextEncoder().encode('{}')],
];
