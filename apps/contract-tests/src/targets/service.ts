import { createService } from '@cloudimages/service';
import { development } from './development.ts';
import type { Target } from './target.ts';

/** The service inside this process, with a store of its own. */
export function startService(): Target {
  return {
    name: 'service',
    endpoint: 'http://service.test',
    fetch: createService({ jobSeconds: 0 }).fetch,
    ...development,
    story: true,
    stateful: true,
    writes: true,
    stop: async () => {},
  };
}
