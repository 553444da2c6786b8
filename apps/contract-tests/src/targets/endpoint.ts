import { inject } from 'vitest';
import { readOnly } from '../read-only.ts';
import { untilStopped } from '../stop.ts';
import { skipStopped } from './skip-stopped.ts';
import type { Target } from './target.ts';

/** Somebody's own endpoint, and how to call it. */
export interface Endpoint {
  /** Address without a slash at its end. */
  readonly url: string;
  /** A token for one project. */
  readonly token: string;
  /** A key of the same project. */
  readonly accessKey?: { readonly id: string; readonly secret: string };
  /** Whether requests may be sent that change something. */
  readonly write: boolean;
}

declare module 'vitest' {
  interface ProvidedContext {
    endpoint: Endpoint;
  }
}

/** The endpoint that the command was told. */
export function start(): Target {
  const { url, token, accessKey, write } = inject('endpoint');
  const until = untilStopped(write ? globalThis.fetch : readOnly(globalThis.fetch));
  skipStopped(until);
  return {
    name: 'endpoint',
    endpoint: url,
    fetch: until.fetch,
    tokens: { own: token },
    ...(accessKey && { accessKey }),
    story: false,
    stateful: true,
    writes: write,
    stop: async () => until.close(),
  };
}
