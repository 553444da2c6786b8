import type { OperationId } from '@cloudimages/contract';
import { inject } from 'vitest';
import { readOnly } from '../read-only.ts';
import { untilStopped } from '../stop.ts';
import { untilGone } from '../until-gone.ts';
import { skipStopped } from './skip-stopped.ts';
import type { Target } from './target.ts';

/** The endpoint of a user, and how to call it. */
export interface Endpoint {
  /** URL without a slash at its end. */
  readonly url: string;
  /** A token for one project. */
  readonly token: string;
  /** A key of the same project. */
  readonly accessKey?: { readonly id: string; readonly secret: string };
  /** Whether requests that change something may be sent. */
  readonly write: boolean;
  /** The operations to test; by default all. */
  readonly operations?: readonly OperationId[];
}

declare module 'vitest' {
  interface ProvidedContext {
    endpoint: Endpoint;
    /** Whether it is the mock of this project. */
    isMock: boolean;
  }
}

/** The endpoint from the arguments of the command. */
export function start(): Target {
  const endpoint = inject('endpoint');
  const { url, token, accessKey, write, operations } = endpoint;
  const { fetch, isGone } = untilGone(globalThis.fetch, endpoint);
  const until = untilStopped(write ? fetch : readOnly(fetch));
  skipStopped({ isStopped: () => until.isStopped() || isGone(), isCut: until.isCut });
  return {
    name: 'endpoint',
    endpoint: url,
    fetch: until.fetch,
    tokens: { own: token },
    ...(accessKey && { accessKey }),
    ...(operations && { operations }),
    story: false,
    stateful: !inject('isMock'),
    writes: write,
    stop: async () => until.close(),
  };
}
