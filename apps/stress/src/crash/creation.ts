import type { Image } from '@cloudimages/contract';

/** The values in a request for a new image. */
export interface Creation {
  readonly name: string;
  /** An extension attribute. */
  readonly made: string;
}

/** Compares a new image with the values of its request. */
export function flawsOf(image: Image, { name, made }: Creation): string[] {
  const { status, size, checksum, owner } = image;
  const found = { name: image.name, made: image.made, status, size, checksum };
  const right = { name, made, status: 'queued', size: null, checksum: null };
  const isRight = JSON.stringify(found) === JSON.stringify(right) && owner !== undefined;
  return isRight ? [] : [`Image ${image.id} should be ${JSON.stringify(right)}, but is ${JSON.stringify(image)}.`];
}
