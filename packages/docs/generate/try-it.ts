import { type Html, raw } from './html.ts';
import type { Operation } from './operations.ts';

/** The form that sends a request from the page; empty while there is none. */
export const tryIt = (_operation: Operation): Html => raw('');
