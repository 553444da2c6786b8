import type { Client } from '../client.ts';
import { goSteps } from '../lib/go.ts';

export default {
  needs: ['go'],
  faults: {
    'CreateWholeImage: a backup': 'It always sends instance_id, empty for a backup, which has none.',
    'ExportImage: quick': 'It always sends file_format, empty for a quick export, which must not have one.',
  },
  run: (server) => goSteps('huaweicloud-sdk-go', server, ['connect_huaweicloud.go']),
} satisfies Client;
