import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { authenticateBy, createService, memoryStore, storyJobs, storyRecords } from '@cloudimages/service';
import { startProgram } from '@cloudimages/test-kit/program';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { accountsOf } from '../src/credentials/accounts.ts';
import { developmentFile } from '../src/credentials/development.ts';
import { identityApi } from '../src/identity/index.ts';
import { atEnd } from './support/at-end.ts';
import { newPath } from './support/folder.ts';
import { notRunHere } from './support/not-run-here.ts';
import { type Language, languages } from './support/sample-languages.ts';

// The samples of the documentation, as the documents that it publishes have them. Each runs against a server of its own,
// since some of them delete the image or revoke the token that others use.

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

/** Starts a server with the images of the examples, which records the statuses of its responses. */
async function listen() {
  const now = () => new Date();
  const store = memoryStore(storyRecords(), storyJobs());
  const accounts = accountsOf({ credentials, store, now, isPublic: true });
  const options = { store, rateLimit: Number.POSITIVE_INFINITY, now, onFault: () => {} };
  const service = createService({ ...options, authenticate: authenticateBy(accounts.directory, now) });
  const app = await createApp(service, pino({ level: 'silent' }), identityApi({ ...options, accounts }));
  const statuses: number[] = [];
  app.addHook('onSend', async (_request, { statusCode }) => {
    statuses.push(statusCode);
  });
  atEnd(() => app.close());
  return { url: await app.listen({ host: '127.0.0.1', port: 0 }), statuses };
}

/** Writes the samples of a language, each into a folder of its own and for a server of its own. */
function writeSamples({ label, file }: Language, folder: string) {
  mkdirSync(join(folder, 'node_modules/@cloudimages'), { recursive: true });
  symlinkSync(client, join(folder, 'node_modules/@cloudimages/client'), 'junction');
  return Promise.all(
    operations.map(async ({ operationId, samples }) => {
      const { url, statuses } = await listen();
      const source = samples.find((sample) => sample.label === label)?.source ?? '';
      mkdirSync(join(folder, operationId));
      writeFileSync(join(folder, operationId, file), source.replaceAll('http://127.0.0.1:9292', url));
      return { operationId, statuses };
    }),
  );
}

test.for(languages)('samples in $label', { timeout: 300_000 }, async (language, context) => {
  const missing = language.tools.find(([name, ...args]) => spawnSync(name, args).error);
  if (missing) notRunHere(context, `There is no ${missing[0]} on this machine.`);
  const folder = newPath(language.label);
  const samples = await writeSamples(language, folder);
  const names = samples.map(({ operationId }) => operationId);
  for (const command of language.commands(folder, names)) {
    const { ended, printed } = startProgram(command, { cwd: folder, env: { NO_PROXY: '127.0.0.1' } });
    const code = await ended;
    const { operationId = '' } = samples.find(({ statuses: [status = 500] }) => status >= 400) ?? {};
    expect(code, `${operationId}: ${(printed.stdout + printed.stderr).slice(-1000)}`).toBe(0);
  }
  for (const { operationId, statuses } of samples) {
    expect(statuses, operationId).toHaveLength(1);
    expect(statuses[0], operationId).toBeLessThan(400);
  }
});
