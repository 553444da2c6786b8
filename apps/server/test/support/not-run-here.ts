import type { TestContext } from 'vitest';

/** Skips a test that this machine cannot run, and prints so. */
export function notRunHere({ task, skip }: TestContext, reason: string): never {
  const here = `${process.platform} ${process.arch}`;
  console.error(`\n${'#'.repeat(100)}\n#  NOT RUN HERE: ${task.name}, on ${here}. ${reason}\n${'#'.repeat(100)}\n`);
  return skip(reason);
}
