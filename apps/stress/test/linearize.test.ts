import { type Random, random } from '@cloudimages/test-kit/random';
import { expect, test } from 'vitest';
import { type Event, linearize } from '../src/histories/linearize.ts';

/** A register with a number. */
type Operation = { readonly write: number } | { readonly read: number };

function step(state: number, operation: Operation): number | undefined {
  if ('write' in operation) return operation.write;
  return operation.read === state ? state : undefined;
}

const isExplained = (events: readonly Event<Operation>[]) => linearize(events, 0, step).explained;
const write = (value: number, start: number, end: number) => ({ operation: { write: value }, start, end });
const read = (value: number, start: number, end: number) => ({ operation: { read: value }, start, end, looks: true });
const perhaps = (event: Event<Operation>) => ({ ...event, optional: true });

test.each([
  ['nothing', []],
  ['a read of the first value', [read(0, 1, 2)]],
  ['a read of an earlier write', [write(1, 1, 2), read(1, 3, 4)]],
  ['reads of both values during a write', [write(1, 1, 9), read(0, 2, 3), read(1, 4, 5)]],
  ['concurrent writes, read in any order', [write(1, 1, 9), write(2, 1, 9), read(2, 10, 11)]],
  ['an optional write that took effect', [perhaps(write(1, 1, 2)), read(1, 3, 4)]],
  ['an optional write that did not take effect', [perhaps(write(1, 1, 2)), read(0, 3, 4)]],
  ['an optional write before a write', [perhaps(write(1, 1, 2)), read(1, 1, 4), write(2, 3, 5), read(2, 6, 7)]],
  // The read of the current value must not be put before the write that ended before it began.
  [
    'an optional write back to the first value',
    [write(1, 1, 2), perhaps(write(0, 3, 4)), read(1, 3, 9), read(0, 5, 9)],
  ],
])('explains %s', (_, events) => {
  expect(isExplained(events)).toBe(true);
});

test.each([
  ['a read of an unwritten value', [read(1, 1, 2)]],
  ['a stale read', [write(1, 1, 2), read(0, 3, 4)]],
  ['a read of the future', [read(1, 1, 2), write(1, 3, 4)]],
  ['reads that go back', [write(1, 1, 9), read(1, 2, 3), read(0, 4, 5)]],
  ['a lost write', [write(1, 1, 2), write(2, 3, 4), read(1, 5, 6)]],
  ['an optional write that takes effect too late', [perhaps(write(1, 1, 2)), read(0, 3, 4), read(1, 5, 6)]],
  [
    'an optional write that takes effect twice',
    [perhaps(write(1, 1, 9)), write(2, 2, 3), read(1, 4, 5), read(2, 6, 7), read(1, 8, 9)],
  ],
])('does not explain %s', (_, events) => {
  expect(isExplained(events)).toBe(false);
});

test('returns the longest order', () => {
  const events = [write(1, 1, 2), read(1, 3, 4), write(2, 5, 6), read(1, 7, 8), read(3, 7, 9), read(2, 10, 11)];
  expect(linearize(events, 0, step)).toEqual({
    explained: false,
    order: [{ write: 1 }, { read: 1 }, { write: 2 }],
    state: 2,
    stuck: [{ read: 1 }, { read: 3 }],
  });
});

/** Sequential events whose time ranges are extended so that they overlap. */
function sequential(random: Random, length: number): Event<Operation>[] {
  let state = 0;
  return Array.from({ length }, (_, index): Event<Operation> => {
    if (random.below(2)) state = index + 1;
    const operation = state === index + 1 ? { write: state } : { read: state };
    return {
      operation,
      looks: 'read' in operation,
      start: index * 10 - random.below(40),
      end: index * 10 + random.below(40),
    };
  });
}

test('explains overlapping events that took effect one after the other, but not with one read changed', () => {
  for (let seed = 0; seed < 50; seed++) {
    const choices = random(seed);
    const events = sequential(choices, 100);
    expect(isExplained(events), `seed ${seed}`).toBe(true);
    const reads = events.filter(({ operation }) => 'read' in operation);
    const mutated = choices.one(reads);
    const others = events.filter((event) => event !== mutated);
    const { start } = mutated;
    // A value that was overwritten: another write happened entirely after it and before this read.
    const writes = others.flatMap((event) => ('write' in event.operation ? [{ ...event, ...event.operation }] : []));
    const older = writes.filter((old) => writes.some((next) => old.end < next.start && next.end < start));
    for (const { write } of [{ write: 1000 }, ...older.slice(-3)]) {
      expect(isExplained([...others, { ...mutated, operation: { read: write } }]), `seed ${seed}, ${write}`).toBe(
        false,
      );
    }
  }
});

/** The same search by brute force over all orders and choices. */
function bruteForce(events: readonly Event<Operation>[], state = 0): boolean {
  if (events.every(({ optional }) => optional)) return true;
  return events.some((event) => {
    const others = events.filter((other) => other !== event);
    const next = step(state, event.operation);
    const isNext = others.every(({ end, optional }) => optional || end >= event.start);
    // An optional event that ended before this one, and has not come yet, never took effect.
    return (
      isNext &&
      next !== undefined &&
      bruteForce(
        others.filter(({ end }) => end >= event.start),
        next,
      )
    );
  });
}

test('agrees with brute force', () => {
  const found = { true: 0, false: 0 };
  for (let seed = 0; seed < 3000; seed++) {
    const choices = random(seed);
    const events = Array.from({ length: 1 + choices.below(6) }, (): Event<Operation> => {
      const start = choices.below(12);
      const value = choices.below(3);
      const operation = choices.below(2) ? { write: value } : { read: value };
      const optional = choices.below(4) === 0;
      return { operation, start, end: start + choices.below(8), optional, looks: 'read' in operation };
    });
    const isRight = bruteForce(events);
    expect(isExplained(events), `seed ${seed}: ${JSON.stringify(events)}`).toBe(isRight);
    found[`${isRight}`] += 1;
  }
  expect(Math.min(found.true, found.false)).toBeGreaterThan(500);
});
