import type { Facts } from './data.ts';
import type { Project } from './request.ts';

/** An image as in responses. */
export type Stored = Readonly<Record<string, unknown>>;

/** A project that an image is shared with. */
export interface Member {
  readonly status: string;
  readonly created_at: string;
  readonly updated_at: string;
}

/** An image with its data. */
export interface Kept {
  readonly image: Stored;
  /** The projects that it is shared with, by their IDs. */
  readonly members?: Readonly<Record<string, Member>>;
  /** Missing until the upload. */
  readonly data?: string;
}

/** A job that has ended, as it is shown to its project. */
export interface Job {
  readonly project: string;
  readonly shown: Stored;
}

/** What a project has besides the images of the sequence. */
export interface Others {
  readonly quotas: readonly { readonly type: string; readonly used: number }[];
  /** All tags of its images, each once. */
  readonly tags: readonly string[];
}

/** All state that responses depend on. */
export interface World {
  /** IDs of the two projects. */
  readonly owners: Readonly<Record<Project, string>>;
  readonly images: ReadonlyMap<string, Kept>;
  /** By their IDs. */
  readonly jobs?: ReadonlyMap<string, Job>;
  /** Objects that jobs have written, by `bucket:object`. */
  readonly objects?: ReadonlyMap<string, Facts>;
  /** By the IDs of the projects. */
  readonly others?: Readonly<Record<string, Others>>;
}

/** The member of an image; undefined if it is not shared with the project. */
export const memberOf = ({ members = {} }: Kept, project: string): Member | undefined =>
  Object.hasOwn(members, project) ? members[project] : undefined;

/** Whether an image is in a project's lists whether or not it is shared with it. */
export const isListedFor = ({ image }: Kept, project: string) =>
  image.owner === project || image.visibility === 'public';

export const isVisible = (kept: Kept, project: string) =>
  isListedFor(kept, project) || memberOf(kept, project) !== undefined;

/** The world with a changed image, or without it if undefined. */
export function withImage(world: World, id: string, kept: Kept | undefined): World {
  const images = new Map(world.images);
  if (kept === undefined) images.delete(id);
  else images.set(id, kept);
  return { ...world, images };
}
