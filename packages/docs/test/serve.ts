import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves the HTML files of a folder on a free port. */
export async function serve(folder: URL): Promise<{ server: Server; address: string }> {
  const server = createServer(async ({ url }, response) => {
    try {
      const html = await readFile(new URL(`.${url}`, folder));
      response.writeHead(200, { 'content-type': 'text/html' }).end(html);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${port}/` };
}
