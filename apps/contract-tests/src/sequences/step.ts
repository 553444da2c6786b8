import type { AskOfImage } from '../model/ask.ts';
import type { Path, Who } from '../model/verdict.ts';

/** An image by its number in the order of making, counted around and from the end when negative, or one that this sequence did not make. */
export type Which = number | 'nobodys' | 'malformed' | 'public';

/** A value in a query: text, or what an image has, behind an operator. */
export type QueryValue = string | { readonly of: Which; readonly attribute: string; readonly operator?: string };

export type Parameter = readonly [name: string, value: QueryValue];

/** A request of a sequence, in which images have no IDs yet, and may be asked for by whoever made them. */
export type Step =
  | { readonly does: 'create'; readonly by: Who; readonly body?: unknown }
  | { readonly does: 'list'; readonly by: Who; readonly path: Path; readonly query: readonly Parameter[] }
  | (AskOfImage & { readonly by: Who | 'maker'; readonly image: Which });
