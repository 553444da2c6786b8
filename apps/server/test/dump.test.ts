import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fast, startInstalledPostgres } from '@cloudimages/test-postgres';
import { afterAll, expect, test } from 'vitest';
import { startServer } from '../src/index.ts';
import { id, image, json, token } from './support/call.ts';
import { newPath } from './support/folder.ts';
import { byPassword, identityAt } from './support/identity.ts';
import { notRunHere } from './support/not-run-here.ts';

const run = promisify(execFile);

const postgres = await startInstalledPostgres(fast);
afterAll(() => postgres?.close());

test('a server continues on the pg_restore of a pg_dump that was taken under load', async (context) => {
  if (!postgres) return notRunHere(context, 'No PostgreSQL with its tools is installed.');
  const program = (name: string) => join(postgres.programs, name);
  const data = newPath('data');
  const store = await postgres.newDatabase();
  const server = await startServer({ port: 0, data, store, log: 'silent' });
  let stopping = false;

  /** Adds attributes until `stopping`. Resolves to the names of those that were acknowledged. */
  async function update(client: number): Promise<string[]> {
    const names: string[] = [];
    while (!stopping) {
      const name = `by-${client}-${names.length % 20}`;
      const body = JSON.stringify([{ op: 'add', path: `/${name}`, value: String(names.length) }]);
      const init = { method: 'PATCH', headers: { ...token, ...json }, body };
      expect((await fetch(`${server.url}/v2/cloudimages/${id}`, init)).status).toBe(200);
      names.push(name);
    }
    return names;
  }

  const login = await identityAt(server.url).create(byPassword('demo', 'demo-password'));
  const before = {
    method: 'PATCH',
    headers: { ...token, ...json },
    body: '[{"op":"add","path":"/before","value":"kept"}]',
  };
  expect((await fetch(`${server.url}/v2/cloudimages/${id}`, before)).status).toBe(200);
  const updates = Promise.all([1, 2, 3, 4].map(update));
  const dump = newPath('images.dump');
  await run(program('pg_dump'), ['--format=custom', '--schema=cloudimages', `--file=${dump}`, store]);
  stopping = true;
  expect((await updates).every((names) => names.length > 0)).toBe(true);
  const copied = newPath('data');
  await cp(join(data, 'files'), join(copied, 'files'), { recursive: true });
  await server.close();

  const restored = await postgres.newDatabase();
  await run(program('pg_restore'), ['--no-owner', `--dbname=${restored}`, dump]);
  const next = await startServer({ port: 0, data: copied, store: restored, log: 'silent' });
  expect(await (await fetch(next.url + image, { headers: token })).json()).toMatchObject({
    name: 'ims_test',
    before: 'kept',
  });
  expect(await (await fetch(`${next.url}${image}/file`, { headers: token })).text()).toBe('{}');
  expect((await identityAt(next.url).validate(String(login.token))).status).toBe(200);
  const after = { ...before, body: '[{"op":"replace","path":"/before","value":"changed"}]' };
  expect((await fetch(`${next.url}/v2/cloudimages/${id}`, after)).status).toBe(200);
  await next.close();
});
