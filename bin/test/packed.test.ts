import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../install.mjs';
import { publishable } from '../steps.ts';
import { startProgram, stoppedWell } from './program.ts';
import { installPacked } from './scratch-project.ts';
import { temporaryFolder } from './temporary.ts';

const scratch = temporaryFolder('packed');
const installed = createRequire(join(scratch, 'package.json'));

before(() => installPacked(scratch, publishable()));

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

const consumer = `
import { type CloudImagesError, createCloudImages, isCloudImagesError, patch, updateImage } from '@cloudimages/client';
import { accessKey, type Image, listAllImages, retries, waitForImage } from '@cloudimages/client';
import { ContractError, validation } from '@cloudimages/client/validation';

const credentials = accessKey({ id: 'demo-access-key', secret: 'demo-secret-key' });
const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', credentials, layers: [retries()] });
client.use(validation());
// @ts-expect-error: a number
patch().set('min_ram', '2048');
// @ts-expect-error: set by the service alone
patch().set('owner', 'me');

export async function grow(id: string): Promise<number> {
  try {
    const image: Image = await updateImage(client, id, patch().set('min_ram', 2048));
    for await (const { name } of listAllImages(client, { limit: 10 })) console.log(name);
    await waitForImage(client, image.id, { until: 'active' });
    // @ts-expect-error: no attribute of an image
    image.min_ram.nothing;
    return image.min_ram;
  } catch (error) {
    if (error instanceof ContractError) return error.side.length;
    if (!isCloudImagesError(error)) throw error;
    const refused: CloudImagesError = error;
    return refused.code === 'IMG.0144' ? refused.status : 0;
  }
}
`;

/** Compiles files of the scratch project with TypeScript. */
async function compiles(options: object, ...files: readonly string[]) {
  const lib = ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'];
  const compilerOptions = { target: 'es2023', lib, strict: true, noEmit: true, ...options };
  writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  const tsc = startProgram('tsc', '-p', scratch);
  assert.equal(await tsc.ended, 0, tsc.output());
}

for (const [moduleResolution, module] of [
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
  ['bundler', 'esnext'],
]) {
  test(`the packed client has types with moduleResolution ${moduleResolution}`, async () => {
    writeFileSync(join(scratch, 'consumer.mts'), consumer);
    await compiles({ module, moduleResolution, types: [] }, 'consumer.mts');
  });
}

test('the packed server keeps what the packed client tells it', async () => {
  const { program, url } = await startBin('@cloudimages/server', '--data', join(scratch, 'data'));
  assert.equal((await changeName(url)).name, 'packed');
  assert.equal((await fetch(`${url}/docs/`)).status, 200);
  assert.equal(await program.stop(), stoppedWell, program.output());
});

test('the code of the guide for testing works with what is packed', async () => {
  const guide = readFileSync(join(root, 'packages/docs/src/testing-your-code.md'), 'utf8');
  const files = [...guide.matchAll(/```ts\n\/\/ (\S+)\n(.*?)```/gs)];
  assert.ok(files.length > 3);
  for (const [, name = '', code = ''] of files) writeFileSync(join(scratch, name), code);
  const types = { types: ['node'], typeRoots: [join(root, 'node_modules/@types')], skipLibCheck: true };
  await compiles(
    { module: 'nodenext', allowImportingTsExtensions: true, ...types },
    ...files.map(([, name = '']) => name),
  );
  const vitest = startProgram('node', join(scratch, 'node_modules/vitest/vitest.mjs'), 'run', '--root', scratch);
  assert.equal(await vitest.ended, 0, vitest.output());
  assert.match(vitest.output(), /Test Files .*3 passed/);
});

test('the packed mock answers the packed client', async () => {
  const { program, url } = await startBin('@cloudimages/mock');
  assert.match((await changeName(url)).id, /^[\da-f-]{36}$/);
  assert.equal(await program.stop(), stoppedWell, program.output());
});
