import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cases } from '../../src/cases.ts';
import { sweep } from '../../src/sweep.ts';
import { startServer } from '../../src/targets/server.ts';
import type { Target } from '../../src/targets/target.ts';
import { startChangingProxy } from './changing-proxy.ts';
import { compared, few, imagesAt } from './compared.ts';

// However a comparison ends, it deletes the images that it has created.

let server: Target | undefined;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

test('a side without a response fails with a curl command of the request, and all images are deleted', async () => {
  const before = await imagesAt(server?.endpoint);
  const proxy = await startChangingProxy(String(server?.endpoint), ({ path }) =>
    path.startsWith('/v2/images?name=') ? 'breaks off' : undefined,
  );
  try {
    const run = compared(String(server?.endpoint), proxy.url, { operations: [...few, 'glanceListImages'] });
    await expect(run).rejects.toThrow(/^B gave no response: .*\n {2}curl -i 'http:.*\/v2\/images\?name=.*TOKEN_B"$/);
    expect(await imagesAt(server?.endpoint)).toEqual(before);
  } finally {
    await proxy.stop();
  }
});

const aboutNames = cases.filter(
  ({ operation, place }) =>
    operation === 'glanceCreateImageMetadata' && /\/NativeImageName\/minLength$/.test(place.pointer),
);

test('an image that only one side creates is one difference, and is deleted', async () => {
  const id = randomUUID();
  const deleted: string[] = [];
  const proxy = await startChangingProxy(String(server?.endpoint), (answer) => {
    const { method, path, body } = answer;
    if (method === 'POST' && body.includes('name must NOT have fewer')) {
      Object.assign(answer, { status: 201, body: JSON.stringify({ id }) });
    }
    if (method !== 'DELETE' || !path.endsWith(id)) return;
    deleted.push(path);
    Object.assign(answer, { status: 204, body: '' });
  });
  try {
    const { differences } = await compared(String(server?.endpoint), proxy.url, {
      operations: ['glanceCreateImageMetadata'],
      cases: aboutNames,
    });
    expect(differences.map(({ rule }) => rule)).toEqual([expect.stringMatching(/^minLength \(/)]);
    expect(deleted).toEqual([`/v2/images/${id}`]);
  } finally {
    await proxy.stop();
  }
});

test('images created with another status than 201 are deleted', async () => {
  const before = await imagesAt(server?.endpoint);
  const proxy = await startChangingProxy(String(server?.endpoint), (answer) => {
    if (answer.method === 'POST' && answer.status === 201) answer.status = 200;
  });
  try {
    const { differences } = await compared(String(server?.endpoint), proxy.url, {
      operations: ['glanceCreateImageMetadata'],
      cases: aboutNames,
    });
    expect(new Set(differences.map(({ rule }) => rule))).toEqual(new Set(['glanceCreateImageMetadata, status']));
    expect(await imagesAt(server?.endpoint)).toEqual(before);
  } finally {
    await proxy.stop();
  }
});

test('images that a case has protected are deleted', async () => {
  const before = await imagesAt(server?.endpoint);
  const protecting = cases.filter(
    ({ operation, value }) =>
      /^(glanceUpdateImage|updateImage)$/.test(operation) &&
      JSON.stringify(value)?.includes('/protected","value":true'),
  );
  expect(protecting).not.toEqual([]);
  const url = String(server?.endpoint);
  await compared(url, url, { operations: ['updateImage', 'glanceUpdateImage'], cases: protecting });
  expect(await imagesAt(url)).toEqual(before);
});

test('an image that cannot be deleted is reported with the reason, and the others are deleted', async () => {
  const [kept, other] = [randomUUID(), randomUUID()];
  const deleted: string[] = [];
  const proxy = await startChangingProxy(String(server?.endpoint), (answer) => {
    if (answer.method !== 'DELETE') return;
    if (answer.path.endsWith(kept))
      Object.assign(answer, { status: 400, body: '{"error":{"code":"IMG.1","message":"No."}}' });
    else deleted.push(answer.path);
  });
  try {
    const endpoint = { url: proxy.url, token: 'demo-token', write: true };
    const error = new Error(`These images could not be deleted:\n  ${kept}: No.`);
    await expect(sweep(endpoint, [kept, other])).rejects.toThrow(error);
    expect(deleted).toEqual([`/v2/images/${other}`]);
  } finally {
    await proxy.stop();
  }
});

test.each<[how: string, stop: (child: ChildProcessWithoutNullStreams) => void]>([
  ['is stopped', (child) => child.kill('SIGINT')],
  ['loses its output pipe', ({ stdout }) => stdout.destroy()],
])('a run that %s deletes its images, also those that are still uploading', { timeout: 180_000 }, async (_, stop) => {
  const url = String(server?.endpoint);
  const before = await imagesAt(url);
  let child: ChildProcessWithoutNullStreams | undefined;
  const proxy = await startChangingProxy(url, (answer) => {
    if (answer.method === 'DELETE' && answer.status === 204) answer.status = 409;
    if (answer.method === 'PUT' && child) stop(child);
  });
  const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
  const env = { ...process.env, CLOUDIMAGES_TOKEN_A: 'demo-token', CLOUDIMAGES_TOKEN_B: 'demo-token' };
  const args = ['--conditions=@cloudimages/source', main, '--compare', proxy.url, url, '--write'];
  child = spawn(process.execPath, args, { stdio: 'pipe', env });
  try {
    const ended = once(child, 'close');
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    const [code] = await ended;
    expect(output).not.toContain('behind');
    expect(code, output).toBe(130);
    expect(await imagesAt(url)).toEqual(before);
  } finally {
    child.kill('SIGKILL');
    await proxy.stop();
  }
});
