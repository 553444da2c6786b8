import { once } from 'node:events';
import { Agent, createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as httpsRequest, Agent as TlsAgent } from 'node:https';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';
import { urlToHttpOptions } from 'node:url';
import type { Exchange } from '@cloudimages/openapi-vitest';
import { reasonOf } from '../reason.ts';
import { overhear } from './overhear.ts';

export interface Forwarding {
  /** Where it listens. */
  readonly url: string;
  /** Ends it, with all that is on its way. */
  stop(): Promise<void>;
}

/** What belongs to one connection, not to what is said on it. */
const ofConnection = new Set([
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection'],
  ...['te', 'trailer', 'transfer-encoding', 'upgrade'],
]);

/**
 * Passes each request on, and its answer back, as streams: a chunk goes on before the next one is read.
 * @param upstream Address of a server, without a path.
 * @param onExchange Told of each exchange when all of its answer has been read.
 * @param onBreak Told of each one whose answer the upstream broke off.
 */
export async function startForwarding(
  port: number,
  upstream: string,
  onExchange: (exchange: Exchange) => void,
  onBreak: (exchange: Exchange) => void,
): Promise<Forwarding> {
  const address = new URL(upstream);
  const isTls = address.protocol === 'https:';
  // One that is used again may be closed by the other side just then.
  const agent = isTls ? new TlsAgent({ keepAlive: false }) : new Agent({ keepAlive: false });
  const send = isTls ? httpsRequest : httpRequest;

  function pass(asked: IncomingMessage, answer: ServerResponse) {
    const { method = 'GET', url = '/' } = asked;
    if (!url.startsWith('/')) {
      answer.writeHead(400, { 'Content-Type': 'text/plain' });
      answer.end('Make this the endpoint of your client, not its proxy.\n');
      return;
    }
    const sent = overhear(asked, asked.headers);
    let isLeft = false;
    // As an address the path would be tidied up, and no longer be what was asked for and signed.
    const options = { ...urlToHttpOptions(address), path: url, method, agent };
    const onward = send({ ...options, headers: headersFor(asked, address.host, isTls) });
    function refuse(reason: string) {
      if (answer.headersSent) return;
      answer.writeHead(502, 'Bad Gateway', { 'Content-Type': 'text/plain' });
      answer.end(`There is no answer from ${upstream}: ${reason}\n`);
    }
    onward.on('continue', () => answer.writeContinue());
    onward.on('response', (answered) => {
      const { statusCode: status = 502, statusMessage, rawHeaders } = answered;
      answer.sendDate = false;
      try {
        answer.writeHead(status, statusMessage, passed(rawHeaders));
      } catch (error) {
        // More is read than may be written, such as a status of 99.
        refuse((error as Error).message);
        onward.destroy();
        return;
      }
      const received = overhear(answered, answered.headers);
      const exchange = (answer: string | undefined): Exchange => {
        const body = sent();
        return {
          request: { method, url: upstream + url, headers: flat(asked), ...(body && { body }) },
          response: { status, headers: flat(answered), body: answer },
        };
      };
      answered.on('end', () => onExchange(exchange(received())));
      answered.on('close', () => {
        // A client that wants no more of it makes it end early, too.
        if (!answered.complete && !isLeft) onBreak(exchange(undefined));
      });
      pipeline(answered, answer, () => {});
    });
    onward.on('error', (error) => refuse(reasonOf(error)));
    onward.on('close', () => {
      // Where another protocol begins, by 101, there is neither an answer nor an error.
      refuse('it ended without one');
      // Who is answered before all is sent goes on sending; cut off, he might not see the answer.
      asked.unpipe(onward).resume();
    });
    answer.on('close', () => {
      isLeft = true;
      onward.destroy();
    });
    if (asked.headers.expect) onward.flushHeaders();
    asked.on('error', () => onward.destroy());
    asked.pipe(onward);
  }

  // Large images take their time.
  const server = createServer({ requestTimeout: 0 }, pass);
  server.on('checkContinue', pass);
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      agent.destroy();
    },
  };
}

/** Names and values in turn, as node:http has them, without those of the connection and some others. */
function passed(rawHeaders: readonly string[], others: readonly string[] = []): string[] {
  const headers: string[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = rawHeaders.slice(at, at + 2);
    if (!ofConnection.has(name.toLowerCase()) && !others.includes(name.toLowerCase())) headers.push(name, value);
  }
  return headers;
}

/**
 * The headers that a request goes on with. By TLS a host is known by its own name; else it is the one that the client
 * has named, as it may be part of a signature.
 */
function headersFor({ method = '', rawHeaders, headers }: IncomingMessage, host: string, isTls: boolean): string[] {
  const found = passed(rawHeaders, isTls ? ['host'] : []);
  if (isTls) found.push('Host', host);
  // A server that is told of the end of a connection may cut it when it has answered, though not all is sent.
  found.push('Connection', 'keep-alive');
  // Without a length a body has to be sent in chunks, whatever the method; and no body has to have one.
  if (headers['transfer-encoding']) found.push('Transfer-Encoding', 'chunked');
  else if (headers['content-length'] === undefined && /^P/.test(method)) found.push('Content-Length', '0');
  return found;
}

const flat = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));
