import Database from 'better-sqlite3';
import { groupWriter } from './group-writer.ts';
import { serveThread } from './thread.ts';

// No other process writes. Only a tool that inspects the file can hold a lock, and must not block us for long.
serveThread((file: string, format: number) => groupWriter(new Database(file, { timeout: 100 }), format));
