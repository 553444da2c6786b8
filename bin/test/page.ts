import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import { build } from 'esbuild';

/** Serves an empty page and this bundled module on an origin of its own. */
export async function servePage(module: string): Promise<{ readonly url: string; readonly stop: () => void }> {
  const { outputFiles } = await build({ entryPoints: [module], bundle: true, format: 'esm', write: false });
  const script = `/${basename(module)}`;
  const server = createServer(({ url }, response) => {
    response.setHeader('Content-Type', url === script ? 'text/javascript' : 'text/html');
    response.end(url === script ? outputFiles[0]?.contents : '<!doctype html><title>A page</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () => server.close(),
  };
}
