import type { Project } from './request.ts';

/** An image as in responses. */
export type Stored = Readonly<Record<string, unknown>>;

/** An image with its data. */
export interface Kept {
  readonly image: Stored;
  /** Missing until the upload. */
  readonly data?: string;
}

/** All state that responses depend on. */
export interface World {
  /** IDs of the two projects. */
  readonly owners: Readonly<Record<Project, string>>;
  readonly images: ReadonlyMap<string, Kept>;
}

export const isVisible = ({ image }: Kept, project: string) => image.owner === project || image.visibility === 'public';

/** The world with a changed image, or without it if undefined. */
export function withImage(world: World, id: string, kept: Kept | undefined): World {
  const images = new Map(world.images);
  if (kept === undefined) images.delete(id);
  else images.set(id, kept);
  return { ...world, images };
}
