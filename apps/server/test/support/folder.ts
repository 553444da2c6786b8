import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from './at-end.ts';

let folder: string | undefined;
let count = 0;

/** A new name in the folder of a file of tests, which goes when they are over. */
export function newPath(name: string): string {
  folder ??= newFolder();
  return join(folder, `${count++}-${name}`);
}

function newFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'cloudimages-'));
  atEnd(() => {
    folder = undefined;
    rmSync(made, { recursive: true });
  });
  return made;
}
