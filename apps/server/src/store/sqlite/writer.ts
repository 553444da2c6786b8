import Database from 'better-sqlite3';
import { groupWriter } from './group-writer.ts';
import { serveThread } from './thread.ts';

// Nobody else writes; only somebody who looks at the file from outside can be in the way, and must not hold us up.
serveThread((file) => groupWriter(new Database(file, { timeout: 100 })));
