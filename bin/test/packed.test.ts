import assert from 'node:assert/strict';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { before, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { root } from '../install.mjs';
import { publishable } from '../steps.ts';
import { startProgram, stoppedWell } from './program.ts';
import { startProxy } from './proxy.ts';
import { installPacked } from './scratch-project.ts';
import { temporaryFolder } from './temporary.ts';

const scratch = temporaryFolder('packed');
const installed = createRequire(join(scratch, 'package.json'));

before(() => installPacked(scratch, publishable()));

/** Starts the command of an installed package. */
function startBin(name: string, ...args: string[]) {
  const [file = ''] = Object.values<string>(installed(`${name}/package.json`).bin);
  return startProgram('node', join(scratch, 'node_modules', name, file), ...args);
}

/** The same for a server, with the URL that it prints. */
async function startServing(name: string, ...args: string[]) {
  const program = startBin(name, '--port', '0', ...args);
  const [url] = await program.prints(/http:\/\/[\d.:]+/);
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
  ['nodenext', 'nodenext'],
  ['bundler', 'esnext'],
]) {
  test(`the packed client has types with moduleResolution ${moduleResolution}`, async () => {
    writeFileSync(join(scratch, 'consumer.mts'), consumer);
    await compiles({ module, moduleResolution, types: [] }, 'consumer.mts');
  });
}

test('the packed server keeps the changes of the packed client', async () => {
  const { program, url } = await startServing('@cloudimages/server', '--data', join(scratch, 'data'));
  assert.equal((await changeName(url)).name, 'packed');
  assert.equal((await fetch(`${url}/docs/`)).status, 200);
  assert.equal(await program.stop(), stoppedWell, program.output());
});

for (const [guide, passed] of [
  ['testing-your-code', 3],
  ['contract-coverage', 2],
] as const) {
  test(`the code in the guide ${guide} works with the packed packages`, async () => {
    const text = readFileSync(join(root, `packages/docs/src/${guide}.md`), 'utf8');
    const files = [...text.matchAll(/```ts\n\/\/ (\S+)\n(.*?)```/gs)];
    assert.ok(files.length > passed);
    const folder = join(scratch, guide);
    mkdirSync(folder);
    for (const [, name = '', code = ''] of files) writeFileSync(join(folder, name), code);
    const types = { types: ['node'], typeRoots: [join(root, 'node_modules/@types')], skipLibCheck: true };
    await compiles(
      { module: 'nodenext', allowImportingTsExtensions: true, ...types },
      ...files.map(([, name = '']) => join(guide, name)),
    );
    const vitest = startProgram('node', join(scratch, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder);
    assert.equal(await vitest.ended, 0, vitest.output());
    assert.match(vitest.output(), new RegExp(`Test Files .*${passed} passed`));
  });
}

test('the packed mock responds to the packed client', async () => {
  const { program, url } = await startServing('@cloudimages/mock');
  assert.match((await changeName(url)).id, /^[\da-f-]{36}$/);
  assert.equal(await program.stop(), stoppedWell, program.output());
});

/** Starts a server for contract tests, with a function that lists the caller's images. */
async function startTested(folder: string) {
  const { program, url } = await startServing('@cloudimages/server', '--data', join(scratch, folder));
  const images = async (): Promise<readonly { readonly id: string }[]> => {
    const answer = await fetch(`${url}/v2/images?limit=1000`, { headers: { 'X-Auth-Token': 'demo-token' } });
    return (await answer.json()).images;
  };
  return { program, url, images };
}

const secrets = ['demo-token', 'demo-secret-key'];
const caller = ['--token', 'demo-token', '--access-key', 'demo-access-key', '--secret-key', 'demo-secret-key'];
const contractTests = (url: string, ...args: string[]) =>
  startBin('@cloudimages/contract-tests', url, ...caller, ...args);

/** Puts a Vitest of its own below the packed contract tests, as npm does where the project has another version. */
function giveOwnVitest() {
  const own = join(dirname(installed.resolve('@cloudimages/contract-tests/package.json')), 'node_modules/vitest');
  cpSync(join(scratch, 'node_modules/vitest'), own, { recursive: true });
  return () => rmSync(own, { recursive: true });
}

test('the packed contract tests only read, use their own Vitest, and report failures without secrets', async () => {
  const { program, url, images } = await startTested('read');
  const before = await images();
  const named = (name: unknown) => (body: string) => JSON.stringify({ ...JSON.parse(body), name });
  const proxy = await startProxy(url, { '/v2/schemas/image': named(secrets), '/v2/schemas/images': named('other') });
  const removeVitest = giveOwnVitest();
  const folder = join(scratch, 'report');
  try {
    const run = contractTests(proxy.url, '--report', folder);
    assert.equal(await run.ended, 1, run.output());
    assert.deepEqual(proxy.methods, new Set(['GET', 'HEAD']), run.output());
    assert.deepEqual(await images(), before);
    assert.match(run.output(), /\d{3} cases, \d of them failed/);
    assert.match(run.output(), /operation +\d+ +[1-9]/);
    // Every failure is of these two requests.
    const address = `${proxy.url}/v2/schemas/image`;
    for (const [, failed] of run.output().matchAll(/GET (\S+) \(\w+\) answered 200, not/g)) {
      assert.ok([address, `${address}s`].includes(String(failed)), String(failed));
    }
    assert.ok(run.output().includes(`GET ${address} (glanceShowImageSchemas) answered 200, not as the contract says.`));
    assert.match(run.output(), /response, body \/name: It breaks type\. \(.*openapi\.yaml:\d+\)/);
    const curl = (path: string) =>
      `  curl -i '${address}${path}' -H 'accept: application/json' -H "x-auth-token: $X_AUTH_TOKEN"\n`;
    for (const [, after = ''] of [run.output().split(curl('')), run.output().split(curl('s'))]) {
      assert.match(after, /^ +response: 200, X-Request-Id: [\da-f]{32}\n/);
    }
    const files = globSync('*', { cwd: folder }).sort();
    assert.deepEqual(files, ['cases.junit.xml', 'coverage.html', 'coverage.json', 'coverage.junit.xml']);
    const texts = [run.output(), ...files.map((file) => readFileSync(join(folder, file), 'utf8'))];
    for (const secret of secrets) for (const text of texts) assert.ok(!text.includes(secret));
    for (const text of texts.slice(0, 2)) assert.match(text, /\$CLOUDIMAGES_TOKEN.*\$CLOUDIMAGES_SECRET_KEY/);
  } finally {
    removeVitest();
    proxy.stop();
  }
  await program.stop();
});

test('the packed contract tests with --write delete their images and those of stopped runs', async () => {
  const { program, url, images } = await startTested('write');
  const before = await images();
  /** Starts a run, and waits until it has created images. */
  const begun = async () => {
    const run = contractTests(url, '--write');
    const ended = run.ended.then(() => true);
    const known = new Set((await images()).map(({ id }) => id));
    while ((await images()).every(({ id }) => known.has(id))) {
      if (await Promise.race([ended, delay(50)])) assert.fail(run.output());
    }
    return run;
  };
  const killed = await begun();
  await killed.stop('SIGKILL');
  assert.ok((await images()).length > before.length);
  const stopped = await begun();
  // On Windows, no signal can be handled.
  const isStopped = process.platform !== 'win32';
  assert.equal(await (isStopped ? stopped.stop() : stopped.ended), isStopped ? 130 : 0, stopped.output());
  assert.match(stopped.output(), /Deleted \d+ images of earlier runs/);
  assert.match(stopped.output(), /\d+ cases, none of them failed/);
  assert.doesNotMatch(stopped.output(), /FAILED/);
  assert.deepEqual(await images(), before);
  // To its end, on an endpoint of which few operations are tested.
  const few = 'listImages,glanceCreateImageMetadata,glanceUpdateImage,glanceDeleteImage';
  const whole = contractTests(url, '--write', '--operations', few);
  assert.equal(await whole.ended, 0, whole.output());
  assert.match(whole.output(), /\d{3} cases, none of them failed; \d+ were skipped/);
  assert.deepEqual(await images(), before);
  await program.stop();
});

test('the packed proxy reports the requests, and that Redocly is not installed', async () => {
  const { program, url } = await startTested('proxied');
  const proxy = startBin('@cloudimages/contract-tests', '--proxy', '0', '--upstream', url);
  const [address] = await proxy.prints(/http:\/\/[\d.:]+/);
  assert.equal((await changeName(address)).name, 'packed');
  if (process.platform !== 'win32') {
    assert.equal(await proxy.stop(), 0, proxy.output());
    assert.match(proxy.output(), /Forwarded requests: 1\. Faults: 0\./);
    assert.match(proxy.output(), /npm install --save-dev @redocly\/cli/);
    assert.match(proxy.output(), /operation +\d+ +1 /);
    assert.ok(!proxy.output().includes('demo-token'));
  } else await proxy.stop();
  await program.stop();
});
