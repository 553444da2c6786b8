import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { onTestFinished, type TestContext } from 'vitest';
import { newPath } from './folder.ts';
import { notRunHere } from './not-run-here.ts';

/** A disk of so many mebibytes, removed at the end of the test. Mounting needs root, and Linux. */
export function smallDisk(context: TestContext, mebibytes: number): string {
  const folder = newPath('disk');
  mkdirSync(folder);
  try {
    mount('-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder);
  } catch (error) {
    return notRunHere(context, `A file system cannot be mounted: ${(error as Error).message}`);
  }
  // Lazily, since a process may still have a file open on it.
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]));
  return folder;
}

export const mount = (...args: string[]) => void execFileSync('mount', args, { stdio: 'pipe' });
