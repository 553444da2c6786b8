import { story } from '@cloudimages/contract';
import { developmentCredentials } from '../callers/development.ts';
import type { ImageRecord } from '../ports/store.ts';

const { UbuntuImage, SharedImage } = story;

/** Whoever changes an image of the story, as a fixture, changes no service. */
const images = structuredClone(Object.values(story));

/** Where the data of the first image lies. Its size and checksum are those of the two bytes `{}` (decision 82). */
const file = `${UbuntuImage.id}.seed`;

/** The images that a new store begins with: the examples of the document. */
export function storyRecords(): ImageRecord[] {
  return structuredClone(images).map((image) => {
    if (image.id === UbuntuImage.id) return { image, file };
    if (image.id !== SharedImage.id) return { image };
    return { image, members: { [developmentCredentials[0].project.id]: 'accepted' } };
  });
}

/** The data of those images, by key. */
export const storyFiles = (): [key: string, data: Uint8Array<ArrayBuffer>][] => [
  [file, new TextEncoder().encode('{}')],
];
