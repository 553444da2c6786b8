import type { Store } from '@cloudimages/service';

/** Is told of each group of changes that was brought to disk: how many, and in how many seconds. */
export type Observe = (group: { readonly changes: number; readonly seconds: number }) => void;

/** A store that can be looked at while it works. */
export interface ObservedStore extends Store {
  /** How many changes wait to be brought to disk. */
  waiting(): number;
}
