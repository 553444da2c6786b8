import type { Client } from '../client.ts';
import { goSteps } from '../lib/go.ts';

export default {
  needs: ['go'],
  run: (server) => goSteps('huaweicloud-sdk-go', server, ['connect_huaweicloud.go']),
} satisfies Client;
