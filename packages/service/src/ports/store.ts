import type { Image, OperationInput } from '@cloudimages/contract';
import type { Limits } from './limits.ts';
import type { Tokens } from './tokens.ts';

/** What a recipient said to an image that was shared with them. */
export type MemberStatus = 'accepted' | 'pending' | 'rejected';

/** What a store keeps of one image: what callers see, and what they do not. */
export interface ImageRecord {
  /** The image as every answer shows it. */
  readonly image: Image;
  /** The projects the image is shared with, and what each said to it. */
  readonly members?: Readonly<Record<string, MemberStatus>>;
  /** Where its data lies among the files; absent while it has none. */
  readonly file?: string;
  /** Its data is arriving: where to, and the UTC time after which whoever receives it is taken to be gone. */
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

/** All of them. The compiler holds the list to the document, in both directions. */
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

/** One page of the images a project sees: its own, public ones, and those shared with it. */
export interface ListQuery {
  readonly project: string;
  /** Which answer a project gave to the images shared with it; others' images are listed only with it. */
  readonly memberStatus: MemberStatus | 'all';
  readonly filters: readonly Filter[];
  readonly sort: { readonly key: SortKey; readonly direction: 'asc' | 'desc' };
  /** The page begins behind this image; ties of the sort key are ordered by id, in the same direction. */
  readonly after?: Image;
  readonly limit: number;
}

/**
 * Where images are kept. `change` is the only way to write: it hands the current record to `decide` and keeps what
 * that returns, so that no other change comes between the two.
 */
export interface Store {
  /** Whether other processes may be at work on the same images. */
  readonly isShared: boolean;
  /** The record of an image, or undefined when there is none. Reads see acknowledged changes only. */
  get(id: string): Promise<ImageRecord | undefined>;
  /** One page, in order. */
  list(query: ListQuery): Promise<readonly ImageRecord[]>;
  /**
   * Creates, replaces or deletes one image: `decide` gets the current record (undefined when there is none) and
   * returns the next one (undefined to delete; the same object to leave it as it is). What `decide` throws is
   * passed on and nothing is written. It is pure and quick, and may be called more than once. The promise is
   * fulfilled once the change is as durable as this store makes it, and rejected with StoreUnavailable when it is not
   * known to be kept.
   */
  change(
    id: string,
    decide: (current: ImageRecord | undefined) => ImageRecord | undefined,
  ): Promise<ImageRecord | undefined>;
  /** The ids of the images whose data is arriving: their status is `saving`. */
  saving(): Promise<readonly string[]>;
  readonly tokens: Tokens;
  readonly limits: Limits;
  /** Fulfilled when the store can read and write at the moment, rejected with StoreUnavailable when it cannot. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** The store cannot do its work at the moment: its disk is full, its queue is too long, or it is closing. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** What a list is ordered by for one image: never absent, so that positions in a list can be compared. */
export function sortValue(image: Image, key: SortKey): string | number {
  return image[key] ?? (key === 'size' ? -1 : '');
}
