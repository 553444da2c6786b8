import { inject } from 'vitest';
import { startMock } from './mock.ts';
import { startServer } from './server.ts';
import { startService } from './service.ts';
import type { OwnTarget, Target } from './target.ts';

declare module 'vitest' {
  interface ProvidedContext {
    target: OwnTarget;
  }
}

const starts: Record<OwnTarget, () => Target | Promise<Target>> = {
  service: startService,
  server: startServer,
  mock: startMock,
};

/** Starts the target of the Vitest project. The caller has to stop it. */
export const start = async (): Promise<Target> => starts[inject('target')]();
