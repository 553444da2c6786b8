import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { book, books, refusal, source } from './books/server.ts';

// The samples import the package by its name, so they run in a folder of this package.
const folder = mkdtempSync(fileURLToPath(new URL('readme-', import.meta.url)));
const schema = { uri: new URL('schemas/Book.yaml', source).href, pointer: '' };
const { validator } = books();

async function answer(request: IncomingMessage, response: ServerResponse) {
  const sent = await text(request);
  const isValid = request.method === 'GET' || validator.isValid(schema, JSON.parse(sent));
  const status = request.method === 'GET' ? 200 : isValid ? 201 : 400;
  response.writeHead(status, { 'Content-Type': isValid ? 'application/json' : 'application/problem+json' });
  response.end(JSON.stringify(isValid ? book : refusal));
}
const server = createServer(answer);

beforeAll(() => new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

test('the samples of the README pass', async () => {
  cpSync(new URL('books', import.meta.url), folder, { recursive: true });
  const conditions = ['@cloudimages/source'];
  const config = { resolve: { conditions }, ssr: { resolve: { conditions } } };
  writeFileSync(join(folder, 'vitest.config.js'), `export default ${JSON.stringify(config)};`);
  const { port } = server.address() as AddressInfo;
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replaceAll(':8080', `:${port}`);
  for (const [, name = '', code = ''] of readme.matchAll(/```ts\n\/\/ (\S+\.test\.ts)\n(.*?)```/gs)) {
    writeFileSync(join(folder, name), code);
  }
  const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
  const { code, out } = await new Promise<{ code: unknown; out: string }>((resolve) => {
    const options = { cwd: folder, env: { ...process.env, NO_COLOR: '1' } };
    execFile(process.execPath, [vitest, 'run'], options, (error, out, err) =>
      resolve({ code: error?.code ?? 0, out: out + err }),
    );
  });
  expect(code, out).toBe(0);
  expect(out).toContain('Test Files  2 passed');
});
