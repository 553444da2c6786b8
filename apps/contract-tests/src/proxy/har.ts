import { appendFileSync, writeFileSync } from 'node:fs';
import type { Exchange } from '@cloudimages/openapi-vitest';

const pairs = (members: Iterable<readonly [name: string, value: string]>) =>
  [...members].map(([name, value]) => ({ name, value }));

/** Placeholder for bodies that the proxy does not record. */
const data = '<data>';

/** An exchange as an entry of a HAR file; unknown values are left out, or -1 where HAR requires them. */
function entryOf({ request, response }: Exchange) {
  const { method, url, headers, body } = request;
  const type = headers['content-type'] ?? '';
  return {
    startedDateTime: new Date().toISOString(),
    time: 0,
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    request: {
      ...{ method, url, httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1, bodySize: -1 },
      headers: pairs(Object.entries(headers)),
      queryString: pairs(new URL(url).searchParams),
      ...((body !== undefined || type !== '') && { postData: { mimeType: type, text: body ?? data } }),
    },
    response: {
      ...{ status: response.status, statusText: '', httpVersion: 'HTTP/1.1', cookies: [], redirectURL: '' },
      ...{ headersSize: -1, bodySize: -1 },
      headers: pairs(Object.entries(response.headers)),
      content: {
        size: response.body?.length ?? -1,
        mimeType: response.headers['content-type'] ?? '',
        // No placeholder here, since Redocly would compare it with the schema.
        ...(response.body && { text: response.body }),
      },
    },
  };
}

/** Writes exchanges to a HAR file one by one, so that memory use stays constant. */
export function writeHar(file: string) {
  let count = 0;
  const creator = JSON.stringify({ name: '@cloudimages/contract-tests', version: '1' });
  writeFileSync(file, `{"log":{"version":"1.2","creator":${creator},"entries":[`, { mode: 0o600 });
  return {
    add(exchange: Exchange): void {
      appendFileSync(file, `${count === 0 ? '' : ','}\n${JSON.stringify(entryOf(exchange))}`);
      count++;
    },
    /** @returns the number of exchanges. */
    end(): number {
      appendFileSync(file, '\n]}}\n');
      return count;
    },
  };
}
