import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Not in the system's folder for temporary files: on many machines that is memory rather than a disk.
const parent = fileURLToPath(new URL('../../../node_modules/.cache', import.meta.url));

const made: string[] = [];
process.once('exit', () => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});

/** A new folder on the disk of the clone, which is removed when this process ends. */
export function newFolder(): string {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'cloudimages-'));
  made.push(folder);
  return folder;
}
