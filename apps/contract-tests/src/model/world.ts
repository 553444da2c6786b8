import type { Project } from './request.ts';

/** An image as responses show it. */
export type Stored = Readonly<Record<string, unknown>>;

/** An image with its data. */
export interface Kept {
  readonly image: Stored;
  /** Absent as long as none was uploaded. */
  readonly data?: string;
}

/** Everything that requests can find. */
export interface World {
  /** IDs of the two projects. */
  readonly owners: Readonly<Record<Project, string>>;
  readonly images: ReadonlyMap<string, Kept>;
}

export const isVisible = ({ image }: Kept, project: string) => image.owner === project || image.visibility === 'public';

/** The world with an image; without one, the world after its deletion. */
export function withImage(world: World, id: string, kept: Kept | undefined): World {
  const images = new Map(world.images);
  if (kept === undefined) images.delete(id);
  else images.set(id, kept);
  return { ...world, images };
}
