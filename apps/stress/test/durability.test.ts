import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectTo } from '@cloudimages/test-kit/connection';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answer, missingStep, readTrace, rename, strace, sync, whyNoTrace, write } from '../src/crash/trace.ts';
import { bytesOf, factsOf } from '../src/histories/data.ts';
import { makeImage } from '../src/histories/make-image.ts';
import { asJson, perform, uploadOf } from '../src/histories/perform.ts';
import { startServer } from '../src/lib/server.ts';

test('a change is on disk before it is acknowledged, and so are the data of an upload', async (context) => {
  const reason = whyNoTrace();
  if (reason !== undefined) {
    console.error(
      `\n${'#'.repeat(100)}\n#  NOT RUN HERE: the trace of syncs and responses. ${reason}\n${'#'.repeat(100)}\n`,
    );
    return context.skip(reason);
  }
  const folder = mkdtempSync(join(tmpdir(), 'cloudimages-trace-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const trace = join(folder, 'trace');
  const server = await startServer(['--data', join(folder, 'data')], {}, { under: strace(trace) });
  onTestFinished(async () => void (await server.kill()));
  const connection = connectTo(server.url);
  const { id } = await makeImage(connection, 'traced');
  const bytes = bytesOf(1, 200_000);
  const uploaded = await perform(connection, 0, id, uploadOf(bytes));
  expect(uploaded.answer?.status).toBe(204);
  const patch = JSON.stringify([{ op: 'add', path: '/marked', value: 'by the update' }]);
  expect((await connection.send('PATCH', `/v2/cloudimages/${id}`, asJson, patch)).status).toBe(200);
  connection.close();
  await server.stop();
  // strace ends a little later.
  const end = new RegExp(`^${server.process.pid} +\\+\\+\\+ exited`, 'm');
  await vi.waitUntil(() => end.test(readFileSync(trace, 'latin1')), 30_000);

  const calls = readTrace(trace);
  const log = /images\.sqlite-wal$/;
  const syncOfLog = sync('the sync of the log', log);
  const update = [write('the change in the log', log, 'by the update'), syncOfLog, answer(200)];
  const data = new RegExp(`/files/${id}\\.[^/]*\\.part$`);
  const upload = [
    write('the beginning of the data', data, ''),
    sync('the sync of the data', data),
    rename('the name of the file', data),
    sync('the sync of the folder', /\/files$/),
    write('the change in the log', log, factsOf(bytes).md5),
    syncOfLog,
    answer(204),
  ];
  expect(missingStep(calls, update)).toBeUndefined();
  expect(missingStep(calls, upload)).toBeUndefined();
  const written = calls.filter(({ name, path }) => name === 'write' && data.test(path));
  const synced = calls.find(upload[1]?.is ?? (() => false));
  expect(written.reduce((sum, { text }) => sum + Number(/\d+$/.exec(text)?.[0]), 0)).toBe(bytes.length);
  for (const { ended } of written) expect(ended).toBeLessThan(Number(synced?.began));

  // The same trace without one of the steps, or with the answer before it, is not taken.
  for (const steps of [update, upload]) {
    for (const step of steps) {
      expect(
        missingStep(
          calls.filter((call) => !step.is(call)),
          steps,
        ),
      ).toBe(step.what);
      if (step === steps.at(-1)) continue;
      const late = calls.map((call) => (step.is(call) ? { ...call, ended: Number.MAX_SAFE_INTEGER } : call));
      expect(missingStep(late, steps)).toBe(step.what);
    }
  }
});
