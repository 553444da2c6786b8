import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atEnd } from './at-end.ts';

let folder: string | undefined;
let count = 0;

/** A new path in the folder of a test file, which is removed at the file's end. */
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
