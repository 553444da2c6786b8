import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@cloudimages/server';
import type { Client } from './client.ts';
import { root } from './install.mjs';
import { exitOnStop } from './tool.ts';

// Calls the server with clients that others make, each with a new server. An argument is a part of a client's name.
const [wanted = ''] = process.argv.slice(3);

const isMissing = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error !== undefined;

/** Runs one client, prints a line, and resolves to whether it works, or cannot run here. */
async function check({ name, needs, run }: Client): Promise<boolean> {
  const missing = needs.filter(isMissing);
  if (missing.length > 0) {
    console.log(`NOT RUN HERE  ${name}: ${missing.join(' and ')} is missing.`);
    return true;
  }
  const data = mkdtempSync(join(tmpdir(), 'cloudimages-clients-'));
  const server = await startServer({ host: '127.0.0.1', port: 0, data, log: 'warn' });
  const begin = performance.now();
  const error = await run(server.url).then(
    () => undefined,
    (error: Error) => error,
  );
  console.log(`${error ? 'fail' : 'pass'}  ${name}  ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  if (error) console.log(error.message);
  await server.close();
  rmSync(data, { recursive: true });
  return error === undefined;
}

exitOnStop();
const modules = globSync('bin/clients/*.ts', { cwd: root }).sort();
for (const module of modules) {
  const { clients }: { readonly clients: readonly Client[] } = await import(join(root, module));
  for (const client of clients.filter(({ name }) => name.includes(wanted))) {
    if (!(await check(client))) process.exitCode = 1;
  }
}
