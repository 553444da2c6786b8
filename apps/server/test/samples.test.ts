import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { authenticateBy, createService, memoryStore, storyJobs, storyRecords } from '@cloudimages/service';
import { startProgram } from '@cloudimages/test-kit/program';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Api } from '../src/api.ts';
import { createApp } from '../src/app.ts';
import { accountsOf } from '../src/credentials/accounts.ts';
import { developmentFile } from '../src/credentials/development.ts';
import { identityApi } from '../src/identity/index.ts';
import { routeOf } from '../src/operations.ts';
import { atEnd } from './support/at-end.ts';
import { newPath } from './support/folder.ts';
import { notRunHere } from './support/not-run-here.ts';
import { type Language, languages } from './support/sample-languages.ts';

// The samples of the documentation, as the documents that it publishes have them.

interface Operation {
  readonly operationId?: string;
  readonly 'x-codeSamples'?: readonly { readonly label: string; readonly source: string }[];
}

const docs = dirname(fileURLToPath(import.meta.resolve('@cloudimages/docs/index.html')));
const client = dirname(fileURLToPath(import.meta.resolve('@cloudimages/client/package.json')));

const operations = ['openapi', 'identity'].flatMap((name) => {
  const { paths } = JSON.parse(readFileSync(join(docs, `${name}.json`), 'utf8'));
  return Object.values<Record<string, Operation>>(paths)
    .flatMap((path) => Object.values(path))
    .flatMap(({ operationId, 'x-codeSamples': samples = [] }) => (operationId ? [{ operationId, samples }] : []));
});

const credentials = await developmentFile();

const now = () => new Date();

/** Both APIs over the data of the examples. */
function newApis() {
  const store = memoryStore(storyRecords(), storyJobs());
  const accounts = accountsOf({ credentials, store, now, isPublic: true });
  const options = { store, rateLimit: Number.POSITIVE_INFINITY, now, onFault: () => {} };
  const images = createService({ ...options, authenticate: authenticateBy(accounts.directory, now) });
  const identity: Api = identityApi({ ...options, accounts });
  return { images, identity };
}

/** The operations that were called, and the statuses of their responses. */
const calls: [operationId: string | undefined, status: number][] = [];
const url = await listen();

/** Starts a server that has new data for each request: samples delete the image or revoke the token that others use. */
async function listen() {
  let apis = newApis();
  const app = await createApp({ answer: (call) => apis.images.answer(call) }, pino({ level: 'silent' }), {
    ...apis.identity,
    answer: (call) => apis.identity.answer(call),
  });
  app.addHook('onRequest', async () => {
    apis = newApis();
  });
  app.addHook('onSend', async (request, { statusCode }) => {
    calls.push([routeOf(request).operation?.id, statusCode]);
  });
  atEnd(() => app.close());
  return app.listen({ host: '127.0.0.1', port: 0 });
}

/** Writes the samples of a language, each into a folder of its own. */
function writeSamples({ label, file }: Language, folder: string) {
  mkdirSync(join(folder, 'node_modules/@cloudimages'), { recursive: true });
  symlinkSync(client, join(folder, 'node_modules/@cloudimages/client'), 'junction');
  for (const { operationId, samples } of operations) {
    const source = samples.find((sample) => sample.label === label)?.source ?? '';
    mkdirSync(join(folder, operationId));
    writeFileSync(join(folder, operationId, file), source.replaceAll('http://127.0.0.1:9292', url));
  }
}

test.for(languages)('samples in $label', { timeout: 300_000 }, async (language, context) => {
  const missing = language.tools.find(([name, ...args]) => spawnSync(name, args).error);
  if (missing) notRunHere(context, `There is no ${missing[0]} on this machine.`);
  const folder = newPath(language.label);
  writeSamples(language, folder);
  const names = operations.map(({ operationId }) => operationId);
  calls.length = 0;
  for (const command of language.commands(folder, names)) {
    const { ended, printed } = startProgram(command, { cwd: folder, env: { NO_PROXY: '127.0.0.1' } });
    const code = await ended;
    expect(code, `${calls.at(-1)?.[0]}: ${(printed.stdout + printed.stderr).slice(-1000)}`).toBe(0);
  }
  expect(calls.map(([operationId]) => operationId)).toEqual(names);
  expect(calls.filter(([, status]) => status >= 400)).toEqual([]);
});
