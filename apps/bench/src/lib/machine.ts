import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { newFolder } from '@cloudimages/test-kit/folder';
import { quantile } from '@cloudimages/test-kit/quantile';
import { median } from './stats.ts';
import { figure } from './table.ts';

const blocks = 500;
const blockBytes = 8192;

/** The time to write and sync 8 kB of a file of fixed length, in milliseconds. */
function syncCosts(): number[] {
  const descriptor = openSync(join(newFolder(), 'sync'), 'w');
  try {
    const block = Buffer.alloc(blockBytes, 1);
    for (let i = 0; i < blocks; i++) writeSync(descriptor, block, 0, blockBytes, i * blockBytes);
    fdatasyncSync(descriptor);
    return Array.from({ length: blocks }, (_, i) => {
      writeSync(descriptor, block, 0, blockBytes, i * blockBytes);
      const begin = performance.now();
      fdatasyncSync(descriptor);
      return performance.now() - begin;
    });
  } finally {
    closeSync(descriptor);
  }
}

/** Describes the machine in two lines, since figures of different machines cannot be compared. */
export function describeMachine(): string {
  const costs = syncCosts();
  const model = cpus()[0]?.model.trim() ?? process.arch;
  const memory = figure(totalmem() / 2 ** 30);
  return `${model}, ${availableParallelism()} cores, ${memory} GiB, ${process.platform}, Node ${process.versions.node}; load average before: ${figure(loadavg()[0] ?? 0)}
fdatasync of 8 kB: ${figure(median(costs))} ms, p99 ${figure(quantile(costs, 0.99))} ms`;
}
