import { existsSync, readFileSync, statfsSync } from 'node:fs';

const memory = '/dev/shm';

/** Whether the folder in memory takes files of gigabytes, unlike that of a container, and programs that are run. */
function isUsable(): boolean {
  if (!existsSync('/proc/mounts')) return false;
  const [, options] = / \/dev\/shm tmpfs (\S+) /.exec(readFileSync('/proc/mounts', 'utf8')) ?? [];
  if (options === undefined || /\b(ro|noexec)\b/.test(options)) return false;
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 4 * 2 ** 30;
}

/**
 * Puts the temporary files of this process and its children into memory, where the machine allows it: to create a file
 * there takes a tenth of the computing time that it takes on a disk. TMPDIR names another folder.
 */
export function useMemoryForTemporaryFiles(): void {
  if (isUsable()) process.env.TMPDIR ??= memory;
}
