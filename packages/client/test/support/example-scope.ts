import { createService } from '@cloudimages/service';
import { createCloudImages } from '../../src/index.ts';
import { endpoint, ubuntu } from './clients.ts';

// Variables of every example. Each example has a service of its own.
export const client = createCloudImages({ endpoint, token: 'demo-token', fetch: createService().fetch });
export const id = ubuntu;
export const file = new Blob(['some bytes']);
