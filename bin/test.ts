import { ensureInstalled, runtimes } from './install.mjs';
import { prove } from './prove.ts';

// PostgreSQL is there, and what the client is tried on.
await ensureInstalled(runtimes);
await prove({ withTests: true });
