import type { ListedImage } from './store.ts';

/** A part of a list ends with the image that brings it to this many characters. */
export const partLength = 2 ** 18;

/** Groups the images of a list into parts, few enough that a page is read fast, short enough to be held in memory. */
export function* partsOf(images: Iterable<ListedImage>): Generator<readonly ListedImage[], void> {
  let part: ListedImage[] = [];
  let length = 0;
  for (const image of images) {
    part.push(image);
    length += image.text.length;
    if (length < partLength) continue;
    yield part;
    part = [];
    length = 0;
  }
  if (part.length > 0) yield part;
}
