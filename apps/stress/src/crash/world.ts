import type { Image } from '@cloudimages/contract';
import type { Call, ImageState } from '../histories/image-model.ts';
import type { Creation } from './creation.ts';

/** Of a token: whether it is taken, is not taken any more, or was being revoked when the crash came. */
export type TokenState = 'valid' | 'revoking' | 'revoked';

/** All that callers know of a store, and so all that it must know. */
export interface World {
  /** Every image, as it was when calls began to be made; deleted ones remain until the next look. */
  readonly images: Map<string, ImageState>;
  /** Images that were deleted, for good. */
  readonly gone: Set<string>;
  /** By themselves. */
  readonly tokens: Map<string, TokenState>;
}

/** What was done to a world until its crash. */
export interface Happened {
  readonly calls: readonly Call[];
  /** Creations that nobody answered. */
  readonly creations: readonly Creation[];
  /** What was asked for and acknowledged: creations, patches, uploads, deletions, tokens and revocations. */
  readonly acknowledged: number;
  /** Answers of 503: the store could not promise to keep a change, or could not be read. */
  readonly unkept: number;
  /** Answers that no rule allows, and connections that were lost before the crash. */
  readonly violations: readonly string[];
}

/** What is there after the crash, when everything runs again. */
export interface Found {
  /** Shows and downloads of every image that was known or listed. */
  readonly calls: readonly Call[];
  /** The images of the list. */
  readonly listed: readonly Image[];
  /** Every file in the folder of the images' data, by name, with its bytes. */
  readonly files: ReadonlyMap<string, number>;
  /** Whether each token of the world is taken. */
  readonly taken: ReadonlyMap<string, boolean>;
}

export const emptyWorld = (): World => ({ images: new Map(), gone: new Set(), tokens: new Map() });

/** What is there before anything has happened. */
export function worldOf({ listed, calls }: Found): World {
  const world = emptyWorld();
  for (const image of listed) {
    const download = calls.find(({ id, action }) => id === image.id && action.operation === 'glanceDownloadFile');
    const data = download?.answer?.body;
    world.images.set(image.id, { image, ...(typeof data === 'string' && { data }) });
  }
  return world;
}
