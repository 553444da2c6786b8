import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { flags, isCacheWritable } from '../install.mjs';
import { publishable } from '../steps.ts';
import { startProgram, stoppedWell } from './program.ts';
import { writeProject } from './scratch-project.ts';
import { temporaryFolder } from './temporary.ts';

const scratch = temporaryFolder('packed');
const installed = createRequire(join(scratch, 'package.json'));

async function npm(...args: string[]) {
  const program = startProgram('npm', ...args, '--ignore-scripts', '--loglevel=error');
  assert.equal(await program.ended, 0, program.output());
}

before(async () => {
  const folders = publishable();
  await npm('pack', '--pack-destination', scratch, ...folders.map((folder) => `--workspace=${folder}`));
  writeProject(scratch, folders);
  const cache = isCacheWritable() ? [] : ['--cache', join(scratch, 'cache')];
  await npm('install', '--prefix', scratch, ...flags, ...cache);
});

/** Starts the command that an installed package brings, and gives the address that it writes. */
async function startBin(name: string, ...args: string[]) {
  const [file = ''] = Object.values<string>(installed(`${name}/package.json`).bin);
  const program = startProgram('node', join(scratch, 'node_modules', name, file), '--port', '0', ...args);
  const [url] = await program.writes(/http:\/\/[\d.:]+/);
  return { program, url };
}

async function changeName(endpoint: string) {
  const { href } = pathToFileURL(installed.resolve('@cloudimages/client'));
  const { createCloudImages, updateImage }: typeof import('@cloudimages/client') = await import(href);
  const client = createCloudImages({ endpoint, token: 'demo-token' });
  const id = '33ad552d-1149-471c-8190-ff6776174a00';
  return updateImage(client, id, [{ op: 'replace', path: '/name', value: 'packed' }]);
}

test('the packed server keeps what the packed client tells it', async () => {
  const { program, url } = await startBin('@cloudimages/server', '--data', join(scratch, 'data'));
  assert.equal((await changeName(url)).name, 'packed');
  assert.equal((await fetch(`${url}/docs/`)).status, 200);
  assert.equal(await program.stop(), stoppedWell, program.output());
});

test('the packed mock answers the packed client', async () => {
  const { program, url } = await startBin('@cloudimages/mock');
  assert.match((await changeName(url)).id, /^[\da-f-]{36}$/);
  assert.equal(await program.stop(), stoppedWell, program.output());
});
