import type { Image, OperationInput } from '@cloudimages/contract';
import type { JobRecord } from './jobs.ts';
import type { Limits } from './limits.ts';
import type { QuotaRecord } from './quotas.ts';
import type { TagChoice } from './tag-choice.ts';
import type { TokenRecord } from './tokens.ts';

/** How a project responded to an image that was shared with it. */
export type MemberStatus = 'accepted' | 'pending' | 'rejected';

/** What a record of any kind may have. */
export interface Due {
  /**
   * The UTC time, such as 2015-12-08T02:30:49Z, from which any process may continue the record's work. The process that
   * does moves the time or removes it, in the change that it makes.
   */
  readonly due?: string;
}

/** The record of a project that an image is shared with. */
export interface MemberRecord {
  readonly status: MemberStatus;
  /** UTC times such as 2015-12-08T02:30:49Z: when the image was shared, and when the status was last set. */
  readonly created_at: string;
  readonly updated_at: string;
}

/** Projects that an image is shared with, by their IDs. */
export type Members = Readonly<Record<string, MemberRecord>>;

/** The record of an image: what responses show, and what they do not. It is due while an upload is under way. */
export interface ImageRecord extends Due {
  /** The image as responses show it. */
  readonly image: Image;
  /** The projects that the image is shared with; absent when there are none. */
  readonly members?: Members;
  /** Key of its data among the files; absent while it has none. */
  readonly file?: string;
  /**
   * What is under way, and the key that it writes: an upload, whose lease ends when the record is due, or the job with an
   * ID. Meanwhile the image takes no other upload and cannot be deleted.
   */
  readonly upload?: { readonly file?: string; readonly job?: string };
}

/** Every kind of record. A new kind is one line here; if it becomes due, `work/due.ts` says what is done then. */
export interface Kinds {
  readonly image: ImageRecord;
  readonly job: JobRecord;
  readonly quota: QuotaRecord;
  readonly token: TokenRecord;
}

export type Kind = keyof Kinds;

/** Names a record. The ID of a token is its SHA-256 in hexadecimal digits. */
export type Ref<Each extends Kind = Kind> = { readonly [K in Each]: readonly [kind: K, id: string] }[Each];

/** Names several different records, each under a name that a decision uses. */
export type Refs = Readonly<Record<string, Ref>>;

/** The records that were named; undefined where there is none. */
export type Records<R extends Refs> = { readonly [Name in keyof R]: Kinds[R[Name][0]] | undefined };

/** Name of an attribute that a list can be ordered by. */
export type SortKey = Exclude<NonNullable<OperationInput<'listImages'>['query']['sort_key']>, 'status '>;

/** One of the attributes by which a list is ordered, and its direction. */
export interface Sort {
  readonly key: SortKey;
  readonly direction: 'asc' | 'desc';
}

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
  /** The image has data of a size within these limits, in bytes. */
  | { readonly sizeFrom: number; readonly sizeTo: number }
  /** The image carries this tag. */
  | { readonly tag: string }
  /** The image carries a tag of at least one of these choices. */
  | { readonly carries: readonly TagChoice[] }
  /** The image carries no tag of at least one of these choices. */
  | { readonly lacks: readonly TagChoice[] }
  /** The image carries no tag at all. */
  | { readonly isUntagged: true }
  /** The name of the image has this text in it. */
  | { readonly nameHas: string };

/** Asks for images that a project sees: its own, public ones, and those shared with it. */
export interface Search {
  readonly project: string;
  /** Of the images shared with the project, only those to which it has responded in this way are listed. */
  readonly memberStatus: MemberStatus | 'all';
  /** Only the project's own images that are not public are listed. */
  readonly isOwn?: true;
  readonly filters: readonly Filter[];
}

/** Asks for one page of images. */
export interface ListQuery extends Search {
  /** Images are listed with their id, name, status and tags alone. */
  readonly isBrief?: true;
  /**
   * At least one attribute; each orders the images that have the same values of those before. Images that are still equal
   * are ordered by ID, in the direction of the last one. Nothing follows `id`.
   */
  readonly sort: readonly [Sort, ...Sort[]];
  /** The page begins after this image. */
  readonly after?: Image;
  readonly limit: number;
}

/** An image of a list. */
export interface ListedImage {
  readonly id: string;
  /** Its JSON as responses show it, or the JSON of some attributes when the query is for these. Bytes of UTF-8 belong to the reader of the list, who may free them. */
  readonly text: string | Uint8Array<ArrayBuffer>;
}

/**
 * Storage of records. `change` is the only way to write: it passes the current records to `decide` and stores what that
 * returns, so that no other change comes between the two.
 */
export interface Store {
  /** Whether other processes may use the same store at the same time. */
  readonly isShared: boolean;
  /** A record, or undefined when there is none. Reads see acknowledged changes only. */
  get<K extends Kind>(kind: K, id: string): Promise<Kinds[K] | undefined>;
  /**
   * One page, in order, as it is at one moment, which is held until the iteration ends. The page comes in parts, each
   * read when it is asked for: see `partsOf`.
   */
  list(query: ListQuery): AsyncIterable<readonly ListedImage[]>;
  /** How many images match a search, at a moment of its own. */
  count(search: Search): Promise<number>;
  /** The different tags of the project's own images that are not public, in order. */
  tagsOf(project: string): Promise<readonly string[]>;
  /**
   * Creates, replaces or deletes the named records: all of them or none. `decide` gets the current records and returns
   * the next ones, by the same names: undefined to delete a record, the same object to leave it as it is. When `decide`
   * throws, nothing is written and the promise rejects with that error. `decide` is pure and quick, and may be called
   * more than once. Changes that a process makes of one record are decided in the order of the calls. The promise
   * resolves to the next records once they are as durable as the store makes them, and rejects with StoreUnavailable
   * when it is not known whether they are stored.
   *
   * A decision rests on all records that it gets, also on those that it leaves as they are, with one exception: another
   * process may create a record at the moment at which a decision finds it absent and leaves it absent.
   */
  change<const R extends Refs>(refs: R, decide: (found: Records<R>) => Records<R>): Promise<Records<R>>;
  /** The records that are due at a time, of one kind or of all, the longest due first, and `limit` of them at most. */
  due(now: string, limit: number, kind?: Kind): Promise<readonly Ref[]>;
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
