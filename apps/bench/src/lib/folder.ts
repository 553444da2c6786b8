import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Not in the system's folder for temporary files: on many machines that is memory, where syncing costs nothing.
const parent = fileURLToPath(new URL('../../../../node_modules/.cache', import.meta.url));

let folder: string | undefined;

/** A folder on the disk of the clone, for everything that is measured; removed when this process ends. */
export function scratch(): string {
  if (folder !== undefined) return folder;
  mkdirSync(parent, { recursive: true });
  folder = mkdtempSync(join(parent, 'cloudimages-bench-'));
  return folder;
}

/** A new folder in there. */
export const newFolder = (): string => mkdtempSync(join(scratch(), 'data-'));

/** Takes everything away. The processes that work in there must be gone, or going. */
export function removeScratch(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}
