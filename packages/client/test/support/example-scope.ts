import { createCloudImages } from '../../src/index.ts';
import { endpoint, ubuntu } from './clients.ts';

// Variables of every example. The test replaces the global fetch for each example.
export const client = createCloudImages({ endpoint, token: 'demo-token', fetch: (request) => fetch(request) });
export const id = ubuntu;
export const file = new Blob(['some bytes']);
