import type { Store } from '@cloudimages/service';

/** Called for each group of changes that was written to disk: how many, and in how many seconds. */
export type Observe = (group: { readonly changes: number; readonly seconds: number }) => void;

/** A store with a metric of its own. */
export interface ObservedStore extends Store {
  /** Number of changes that wait to be written to disk. */
  waiting(): number;
}
