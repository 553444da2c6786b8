import type { Image } from '@cloudimages/contract';
import type { Call, ImageState } from '../histories/image-model.ts';
import type { Creation } from './creation.ts';

/** Whether a token is accepted, is revoked, or was being revoked at the crash. */
export type TokenState = 'valid' | 'revoking' | 'revoked';

/** The state of a store that its clients know, and so the state that it must keep. */
export interface World {
  /** Every image before the calls of the round; deleted ones are removed after the round. */
  readonly images: Map<string, ImageState>;
  /** IDs of deleted images. */
  readonly gone: Set<string>;
  /** States by token. */
  readonly tokens: Map<string, TokenState>;
}

/** The calls up to a crash, and their results. */
export interface Happened {
  readonly calls: readonly Call[];
  /** Creations without a response. */
  readonly creations: readonly Creation[];
  /** The number of acknowledged changes: creations, patches, uploads, deletions, tokens and revocations. */
  readonly acknowledged: number;
  /** The number of 503s: the store could not guarantee a change, or could not be read. */
  readonly unkept: number;
  /** Responses that no rule allows, and connections lost before the crash. */
  readonly violations: readonly string[];
}

/** The state after the crash and the restart. */
export interface Found {
  /** Shows and downloads of every known or listed image. */
  readonly calls: readonly Call[];
  /** The images in the list. */
  readonly listed: readonly Image[];
  /** The size of every file in the folder of image data, by name. */
  readonly files: ReadonlyMap<string, number>;
  /** Whether each known token is accepted. */
  readonly taken: ReadonlyMap<string, boolean>;
  /** Images of jobs, which are judged elsewhere; only their files are judged with all others. */
  readonly others: ReadonlyMap<string, ImageState>;
}

export const emptyWorld = (): World => ({ images: new Map(), gone: new Set(), tokens: new Map() });

/** The state of an empty store. */
export function worldOf({ listed, calls }: Found): World {
  const world = emptyWorld();
  for (const image of listed) {
    const download = calls.find(({ id, action }) => id === image.id && action.operation === 'glanceDownloadFile');
    const data = download?.answer?.body;
    world.images.set(image.id, { image, ...(typeof data === 'string' && { data }) });
  }
  return world;
}
