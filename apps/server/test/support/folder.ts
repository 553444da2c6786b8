import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder for the tests of one file, and a way to new names in it; it goes when they are done. */
export function temporaryFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'cloudimages-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let count = 0;
  return (name) => join(folder, `${count++}-${name}`);
}
