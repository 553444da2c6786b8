import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startProgram, stoppedWell } from './program.ts';
import { temporaryFolder } from './temporary.ts';

/** Starts the built server of this clone, with the images of the story. */
export async function startServer(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const manifest = fileURLToPath(import.meta.resolve('@cloudimages/server/package.json'));
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const [file] = Object.values<string>(bin);
  const data = temporaryFolder('data');
  const program = startProgram('node', join(dirname(manifest), String(file)), '--port', '0', '--data', data);
  const [url] = await program.prints(/http:\/\/[\d.:]+/);
  return {
    url,
    async stop() {
      assert.equal(await program.stop(), stoppedWell, program.output());
    },
  };
}
