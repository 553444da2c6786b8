import { startChild } from './child.ts';
import type { Target } from './target.ts';

/** The mock as a process. It accepts any token. */
export async function startMock(): Promise<Target> {
  const { url, stop } = await startChild('@cloudimages/mock', ['--port', '0']);
  return {
    name: 'mock',
    endpoint: url,
    fetch: globalThis.fetch,
    tokens: { own: 'any-token' },
    story: false,
    stateful: false,
    writes: true,
    stop,
  };
}
