import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { answerWith } from '../lib/answer.ts';

/** Data to send to a URL, or to fetch from it. */
export interface Transfer {
  readonly url: string;
  readonly method: 'PUT' | 'GET';
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: number;
}

const chunk = Buffer.alloc(2 ** 18, 'cloudimages');

// Responds with megabytes per second, from the first byte to the end of the response.
answerWith(async ({ url, method, headers, bytes }: Transfer): Promise<number> => {
  const begin = performance.now();
  const sent = request(url, { method, headers: { ...headers, ...(method === 'PUT' && { 'Content-Length': bytes }) } });
  const answered = once(sent, 'response');
  if (method === 'PUT') {
    for (let left = bytes; left > 0; left -= chunk.length) {
      if (!sent.write(chunk.subarray(0, left))) await once(sent, 'drain');
    }
  }
  sent.end();
  const [response] = (await answered) as [IncomingMessage];
  if (response.statusCode === undefined || response.statusCode >= 300)
    throw new Error(`Answered ${response.statusCode}.`);
  let received = 0;
  for await (const part of response) received += part.length;
  if (method === 'GET' && received !== bytes) throw new Error(`${received} bytes were received instead of ${bytes}.`);
  return bytes / 1e6 / ((performance.now() - begin) / 1000);
});
