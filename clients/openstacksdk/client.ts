import type { Client } from '../client.ts';
import { pythonSteps } from '../lib/python.ts';

export default {
  needs: ['python3'],
  faults: {
    'create a hidden image': 'It sends "True", a text, where Glance wants a boolean, so it is 400 there, too.',
    'update an image: tags':
      'It sends /tags/0, the difference of two lists; Glance has no such path, so it is 400 there, too. By ID it sends /tags.',
  },
  run: (server) => pythonSteps('openstacksdk', server, ['clouds.yaml', 'connect_openstack.py']),
} satisfies Client;
