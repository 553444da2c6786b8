import type { Client } from '../client.ts';
import { pythonSteps } from '../lib/python.ts';

export default {
  needs: ['python3'],
  run: (server) => pythonSteps('huaweicloudsdkims', server, ['connect_huaweicloud.py', 'connect_by_region.py']),
} satisfies Client;
