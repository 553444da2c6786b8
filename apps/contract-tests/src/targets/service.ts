import { createService } from '@cloudimages/service';
import type { Target } from './target.ts';
import { developmentTokens } from './tokens.ts';

/** The service inside this process, with a store of its own. */
export function startService(): Target {
  return {
    name: 'service',
    endpoint: 'http://service.test',
    fetch: createService().fetch,
    tokens: developmentTokens,
    story: true,
    stateful: true,
    stop: async () => {},
  };
}
