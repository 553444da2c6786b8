import { createService } from '@cloudimages/service';
import { createCloudImages } from '../../src/index.ts';
import { endpoint, ubuntu } from './clients.ts';

// What every example may take for granted: it is in no other's way, since each has a service of its own.
export const client = createCloudImages({ endpoint, token: 'demo-token', fetch: createService().fetch });
export const id = ubuntu;
export const file = new Blob(['some bytes']);
