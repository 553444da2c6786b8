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
  /** The address of the proxy. */
  readonly url: string;
  /** Stops it, and cuts pending requests. */
  stop(): Promise<void>;
}

/** Hop-by-hop headers (RFC 9110, 7.6.1). */
const ofConnection = new Set([
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection'],
  ...['te', 'trailer', 'transfer-encoding', 'upgrade'],
]);

/**
 * Forwards requests and responses as streams, chunk by chunk.
 * @param upstream URL of a server, without a path.
 * @param onExchange Called after each complete response.
 * @param onBreak Called after each response that the upstream broke off.
 */
export async function startForwarding(
  port: number,
  upstream: string,
  onExchange: (exchange: Exchange) => void,
  onBreak: (exchange: Exchange) => void,
): Promise<Forwarding> {
  const address = new URL(upstream);
  const isTls = address.protocol === 'https:';
  // The upstream may close a reused connection at the moment of a request.
  const agent = isTls ? new TlsAgent({ keepAlive: false }) : new Agent({ keepAlive: false });
  const send = isTls ? httpsRequest : httpRequest;

  function pass(asked: IncomingMessage, answer: ServerResponse) {
    const { method = 'GET', url = '/' } = asked;
    if (!url.startsWith('/')) {
      answer.writeHead(400, { 'Content-Type': 'text/plain' });
      answer.end('Use this as the endpoint of your client, not as its HTTP proxy.\n');
      return;
    }
    const sent = overhear(asked, asked.headers);
    let isLeft = false;
    // As a URL the path would be normalized, which breaks signatures.
    const options = { ...urlToHttpOptions(address), path: url, method, agent };
    const onward = send({ ...options, headers: headersFor(asked, address.host, isTls) });
    function refuse(reason: string) {
      if (answer.headersSent) return;
      answer.writeHead(502, 'Bad Gateway', { 'Content-Type': 'text/plain' });
      answer.end(`No response from ${upstream}: ${reason}\n`);
    }
    onward.on('continue', () => answer.writeContinue());
    onward.on('response', (answered) => {
      const { statusCode: status = 502, statusMessage, rawHeaders } = answered;
      answer.sendDate = false;
      try {
        answer.writeHead(status, statusMessage, passed(rawHeaders));
      } catch (error) {
        // Node reads some responses that it refuses to write, such as a status of 99.
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
        // A client that disconnects also ends it early.
        if (!answered.complete && !isLeft) onBreak(exchange(undefined));
      });
      pipeline(answered, answer, () => {});
    });
    onward.on('error', (error) => refuse(reasonOf(error)));
    onward.on('close', () => {
      // After a 101 there is neither a response nor an error.
      refuse('it ended without one');
      // The client may still be sending its body; a cut connection could lose the response.
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

  // Uploads of large images take long.
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

/** Alternating names and values, as in node:http, without hop-by-hop headers and some others. */
function passed(rawHeaders: readonly string[], others: readonly string[] = []): string[] {
  const headers: string[] = [];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = rawHeaders.slice(at, at + 2);
    if (!ofConnection.has(name.toLowerCase()) && !others.includes(name.toLowerCase())) headers.push(name, value);
  }
  return headers;
}

/**
 * The headers of the forwarded request. With TLS, Host is the upstream's; otherwise it is the client's, which may be
 * signed.
 */
function headersFor({ method = '', rawHeaders, headers }: IncomingMessage, host: string, isTls: boolean): string[] {
  const found = passed(rawHeaders, isTls ? ['host'] : []);
  if (isTls) found.push('Host', host);
  // After `Connection: close` a server may cut the connection before it has sent the whole response.
  found.push('Connection', 'keep-alive');
  // Node would otherwise send a body without a length unchunked for some methods, and chunk a missing body.
  if (headers['transfer-encoding']) found.push('Transfer-Encoding', 'chunked');
  else if (headers['content-length'] === undefined && /^P/.test(method)) found.push('Content-Length', '0');
  return found;
}

const flat = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));
