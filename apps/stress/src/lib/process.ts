import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** Resident memory of a process, in bytes. */
export function memoryOf(pid: number): number {
  if (process.platform !== 'linux') {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;
  }
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
}

/** How many descriptors a process has open: files, sockets and whatever else; undefined where nothing tells. */
export const descriptorsOf = (pid: number): number | undefined =>
  process.platform === 'linux' ? readdirSync(`/proc/${pid}/fd`).length : undefined;
