import { type ImageState, type Moment, moments, stepImage } from './image-model.ts';
import { linearize, type Unexplained } from './linearize.ts';
import type { History } from './record.ts';

/** As JSON, of images only what is not as it was at first. */
function told(value: unknown, first: ImageState): string {
  const known = Object.entries(first.image ?? {});
  return JSON.stringify(value, (key, part) => {
    if (typeof part !== 'object' || !['image', 'body'].includes(key)) return part;
    const same = known.filter(([name, is]) => JSON.stringify(part[name]) === JSON.stringify(is)).map(([name]) => name);
    const missing = known.filter(([name]) => !(name in part)).map(([name]) => [name, 'missing']);
    const other = Object.entries(part).filter(([name]) => !same.includes(name));
    return Object.fromEntries([...other, ...missing]);
  });
}

/** An account of what no order of the calls on an image explains. */
export function explain(id: string, first: ImageState, verdict: Unexplained<ImageState, Moment>): string {
  const { order, state, stuck } = verdict;
  const lines = (moments: readonly Moment[]) => moments.map((moment) => `  ${told(moment, first)}`);
  return [
    `Image ${id}: no order of the calls explains all that was answered. It began as`,
    `  ${JSON.stringify(first)}`,
    `and is shown below by what differs from that. The longest order is of ${order.length} and ends with`,
    ...lines(order.slice(-3)),
    'It leads to',
    `  ${told(state, first)}`,
    'and none of these can have come next, or what it tells is not so:',
    ...lines(stuck),
  ].join('\n');
}

/** An account of what is wrong with a history; undefined when an order of its calls explains all their answers. */
export function violationOf({ id, initial, calls }: History): string | undefined {
  const verdict = linearize(calls.flatMap(moments), initial, stepImage);
  return verdict.explained ? undefined : explain(id, initial, verdict);
}
