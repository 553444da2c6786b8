import { afterAll } from 'vitest';
import { endAll } from './at-end.ts';

// This runs before each file of tests. Modules do so once for all files of a worker, and what they made of their own
// accord for the first file would be gone for the next.
afterAll(endAll);
