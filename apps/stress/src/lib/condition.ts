import { setTimeout } from 'node:timers/promises';

/** Waits until something holds, in steps of `step` milliseconds, and resolves to whether it does within `patience`. */
export async function holds(
  condition: () => boolean | Promise<boolean>,
  patience: number,
  step = 50,
): Promise<boolean> {
  for (const until = performance.now() + patience; ; await setTimeout(step)) {
    if (await condition()) return true;
    if (performance.now() > until) return false;
  }
}
