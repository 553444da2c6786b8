import { setTimeout } from 'node:timers/promises';

/** Checks a condition every `step` milliseconds, and resolves to whether it holds within `patience`. */
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
