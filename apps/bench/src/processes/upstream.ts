import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { recordAnswers } from '../lib/recorded.ts';

// A server that gives recorded responses.
const answerTo = await recordAnswers();
const server = createServer((request, response) => {
  const answer = answerTo(request.method ?? '', request.url ?? '');
  request.resume();
  response.writeHead(answer?.status ?? 404, answer?.headers).end(answer?.body);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
process.stdout.write(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
