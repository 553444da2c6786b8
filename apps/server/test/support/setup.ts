import { afterAll } from 'vitest';
import { endAll } from './at-end.ts';

// Vitest evaluates this for each test file, but a module that it imports once a worker, so the cleanup has
// to be registered here.
afterAll(endAll);
