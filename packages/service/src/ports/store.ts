import type { Image, OperationInput } from '@cloudimages/contract';
import type { Limits } from './limits.ts';
import type { Tokens } from './tokens.ts';

/** How a project responded to an image that was shared with it. */
export type MemberStatus = 'accepted' | 'pending' | 'rejected';

/** The record of an image: what responses show, and what they do not. */
export interface ImageRecord {
  /** The image as responses show it. */
  readonly image: Image;
  /** The projects that the image is shared with, and how each responded. */
  readonly members?: Readonly<Record<string, MemberStatus>>;
  /** Key of its data among the files; absent while it has none. */
  readonly file?: string;
  /** The upload that is under way: the key that it writes, and the UTC time at which its lease ends. */
  readonly upload?: { readonly file: string; readonly until: string };
}

/** Name of an attribute that a list can be ordered by. */
export type SortKey = NonNullable<OperationInput<'listImages'>['query']['sort_key']>;

const sortable: Record<SortKey, true> = {
  name: true,
  container_format: true,
  disk_format: true,
  status: true,
  id: true,
  size: true,
  created_at: true,
};

/** All of them. The compiler compares the list with the document, in both directions. */
export const sortKeys = Object.keys(sortable) as readonly SortKey[];

/** One condition on an image. All conditions of a query must hold. */
export type Filter =
  /** The attribute holds one of these values, type and all; or, when `orAbsent`, the image lacks it. */
  | {
      readonly attribute: string;
      readonly is: readonly (string | number | boolean)[];
      readonly orAbsent?: true;
    }
  /** The attribute, a UTC time such as 2015-12-08T02:30:49Z, stands in this relation to `time`. */
  | {
      readonly attribute: 'created_at' | 'updated_at';
      readonly compare: 'gt' | 'gte' | 'lt' | 'lte' | 'eq' | 'neq';
      readonly time: string;
    }
  /** The image carries this tag. */
  | { readonly tag: string };

/** Asks for one page of the images that a project sees: its own, public ones, and those shared with it. */
export interface ListQuery {
  readonly project: string;
  /** Of the images shared with the project, only those to which it has responded in this way are listed. */
  readonly memberStatus: MemberStatus | 'all';
  readonly filters: readonly Filter[];
  readonly sort: { readonly key: SortKey; readonly direction: 'asc' | 'desc' };
  /** The page begins after this image. Images with the same value of the sort key are ordered by ID, in the same direction. */
  readonly after?: Image;
  readonly limit: number;
}

/**
 * Storage of images. `change` is the only way to write: it passes the current record to `decide` and stores what that
 * returns, so that no other change comes between the two.
 */
export interface Store {
  /** Whether other processes may use the same store at the same time. */
  readonly isShared: boolean;
  /** The record of an image, or undefined when there is none. Reads see acknowledged changes only. */
  get(id: string): Promise<ImageRecord | undefined>;
  /** One page, in order. */
  list(query: ListQuery): Promise<readonly ImageRecord[]>;
  /**
   * Creates, replaces or deletes one image. `decide` gets the current record, undefined when there is none, and returns
   * the next one: undefined to delete it, the same object to leave it as it is. When `decide` throws, nothing is written
   * and the promise rejects with that error. `decide` is pure and quick, and may be called more than once. The promise
   * resolves once the change is as durable as the store makes it, and rejects with StoreUnavailable when it is not known
   * whether the change is stored.
   */
  change(
    id: string,
    decide: (current: ImageRecord | undefined) => ImageRecord | undefined,
  ): Promise<ImageRecord | undefined>;
  /** The IDs of the images that are `saving`. */
  saving(): Promise<readonly string[]>;
  readonly tokens: Tokens;
  readonly limits: Limits;
  /** Health check: resolves when the store can read and write, and rejects with StoreUnavailable when it cannot. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** The store cannot work at the moment: its disk is full, its queue is too long, or it is closing. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** The value that a list orders an image by: never absent, so that any two images can be compared. */
export function sortValue(image: Image, key: SortKey): string | number {
  return image[key] ?? (key === 'size' ? -1 : '');
}
