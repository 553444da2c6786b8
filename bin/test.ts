import { ensureInstalled, runtimes } from './install.mjs';
import { prove } from './prove.ts';

// Has PostgreSQL, and the runtimes to test the client on.
await ensureInstalled(runtimes);
await prove({ withTests: true });
