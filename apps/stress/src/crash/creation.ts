import type { Image } from '@cloudimages/contract';

/** What was asked of a new image. */
export interface Creation {
  readonly name: string;
  /** An extension attribute. */
  readonly made: string;
}

/** What is wrong with a new image, given what was asked for. */
export function flawsOf(image: Image, { name, made }: Creation): string[] {
  const { status, size, checksum, owner } = image;
  const found = { name: image.name, made: image.made, status, size, checksum };
  const right = { name, made, status: 'queued', size: null, checksum: null };
  const isRight = JSON.stringify(found) === JSON.stringify(right) && owner !== undefined;
  return isRight
    ? []
    : [`Image ${image.id} was to be made as ${JSON.stringify(right)}, but is ${JSON.stringify(image)}.`];
}
