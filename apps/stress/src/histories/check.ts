import { type ImageState, type Moment, moments, stepImage } from './image-model.ts';
import { linearize, type Unexplained } from './linearize.ts';
import type { History } from './record.ts';

/** Formats a value as JSON, and images as their differences from the first state. */
function formatted(value: unknown, first: ImageState): string {
  const known = Object.entries(first.image ?? {});
  return JSON.stringify(value, (key, part) => {
    if (typeof part !== 'object' || !['image', 'body'].includes(key)) return part;
    const same = known.filter(([name, is]) => JSON.stringify(part[name]) === JSON.stringify(is)).map(([name]) => name);
    const missing = known.filter(([name]) => !(name in part)).map(([name]) => [name, 'missing']);
    const other = Object.entries(part).filter(([name]) => !same.includes(name));
    return Object.fromEntries([...other, ...missing]);
  });
}

/** Describes why no order of the calls on an image explains their responses. */
export function explain(id: string, first: ImageState, verdict: Unexplained<ImageState, Moment>): string {
  const { order, state, stuck } = verdict;
  const lines = (moments: readonly Moment[]) => moments.map((moment) => `  ${formatted(moment, first)}`);
  return [
    `Image ${id}: no order of the calls explains all responses. The first state is`,
    `  ${JSON.stringify(first)}`,
    `Below, images are shown by their differences from it. The longest order has ${order.length} calls and ends with`,
    ...lines(order.slice(-3)),
    'Its state is',
    `  ${formatted(state, first)}`,
    'None of these can come next with its response:',
    ...lines(stuck),
  ].join('\n');
}

/** Describes the fault of a history; undefined if an order of its calls explains all their responses. */
export function violationOf({ id, initial, calls }: History): string | undefined {
  const verdict = linearize(calls.flatMap(moments), initial, stepImage);
  return verdict.explained ? undefined : explain(id, initial, verdict);
}
