import { type Image, story } from '@cloudimages/contract';
import type { ImageRecord, MemberRecord, MemberStatus } from '../ports/store.ts';

/** The projects of the suites: the one that asks, and another. */
export const project = '0b1e494e2660441a957313163095fe5c';
export const otherProject = '5f3c1e9b7a0d4c2e8b6a9d8f7e6c5b4a';

/** The id of the image with that number; ids are in the order of their numbers. */
export const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** Attributes of an image; one that is undefined is left out. */
export type Attributes = { readonly [Name in keyof Image]?: Image[Name] | undefined };

/** A private, active image of `project`, but for the attributes given. */
function imageOf(number: number, attributes: Attributes = {}): Image {
  const image = { ...story.UbuntuImage, id: idOf(number), owner: project, ...attributes };
  return Object.fromEntries(Object.entries(image).filter(([, value]) => value !== undefined)) as Image;
}

export const recordOf = (number: number, attributes?: Attributes): ImageRecord => ({
  image: imageOf(number, attributes),
});

export const memberOf = (status: MemberStatus): MemberRecord => ({
  status,
  created_at: '2025-07-01T09:00:00Z',
  updated_at: '2025-07-02T07:45:30Z',
});
