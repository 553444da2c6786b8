import { useEndpoint } from './endpoint.ts';
import { startMock } from './mock.ts';
import { startServer, startServerOnPostgres } from './server.ts';
import { startService } from './service.ts';
import type { Target, TargetName } from './target.ts';

const starts: Record<TargetName, () => Target | Promise<Target>> = {
  service: startService,
  server: startServer,
  'server-on-postgres': startServerOnPostgres,
  mock: startMock,
  endpoint: () => useEndpoint(process.env),
};

/** Starts what is to be tested; whoever starts it has to stop it. */
export const startTarget = async (name: TargetName): Promise<Target> => starts[name]();
