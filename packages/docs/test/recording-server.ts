import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { dist } from './site.ts';

interface Recorded {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly token: string | string[] | undefined;
  readonly body: string;
}

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** A server with the pages in `docs`. It records any other request, and allows it to pages of all origins. */
export async function startRecordingServer() {
  const recorded: Recorded[] = [];
  const server = createServer(async (request, response) => {
    const { method, url = '', headers } = request;
    response.setHeaders(
      new Map([
        ['Access-Control-Allow-Origin', '*'],
        ['Access-Control-Allow-Headers', '*'],
        ['Access-Control-Allow-Methods', '*'],
      ]),
    );
    if (method === 'OPTIONS') return response.writeHead(204).end();
    if (url.startsWith('/docs/')) {
      const name = url.slice('/docs/'.length);
      response.setHeader('Content-Type', TYPES[name.split('.').at(-1) ?? ''] ?? 'image/svg+xml');
      return response.end(await readFile(new URL(name, dist)));
    }
    recorded.push({ method, url, token: headers['x-auth-token'], body: await text(request) });
    return response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"recorded":true}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    recorded,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
