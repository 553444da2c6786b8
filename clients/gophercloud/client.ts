import type { Client } from '../client.ts';
import { goSteps } from '../lib/go.ts';

export default {
  needs: ['go'],
  run: (server) => goSteps('gophercloud', server, ['connect.go']),
} satisfies Client;
