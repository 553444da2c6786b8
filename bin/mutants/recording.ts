import { writeFileSync } from 'node:fs';
import { startService } from '../../apps/contract-tests/src/targets/service.ts';
import type { Target } from '../../apps/contract-tests/src/targets/target.ts';
import { file, type Recorded } from './recorded.ts';

/** The service as a target of the contract tests, which writes down all that it is asked in the order of its answers. */
export function start(): Target {
  const service = startService();
  const recorded: Recorded[] = [];
  return {
    ...service,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const time = Date.now();
      const copy = request.clone();
      const response = await service.fetch(request);
      const isText = /json|^text/.test(response.headers.get('Content-Type') ?? '');
      // What breaks off on its way cannot be sent again.
      const body = await copy.arrayBuffer().then(Buffer.from, () => undefined);
      recorded.push({
        method: request.method,
        url: request.url,
        headers: Object.fromEntries(request.headers),
        ...(body && body.length > 0 && { body: body.toString('base64') }),
        time,
        answer: {
          status: response.status,
          headers: Object.fromEntries(response.headers),
          body: isText ? await response.clone().text() : '',
        },
      });
      return response;
    },
    stop: async () => {
      writeFileSync(file, JSON.stringify(recorded));
      await service.stop();
    },
  };
}
