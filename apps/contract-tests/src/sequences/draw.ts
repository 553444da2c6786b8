import { hash } from 'node:crypto';
import type { OperationId } from '@cloudimages/contract';
import fc from 'fast-check';
import type { Hand } from '../model/draft.ts';
import { modelFor } from '../model/index.ts';
import type { Step } from './resolve.ts';

/** Operations of every sequence: without them no image exists, or none has data. */
const basic: readonly OperationId[] = ['glanceCreateImageMetadata', 'glanceUploadFile'];

/** The number of other operations in a sequence. */
const few = 3;

/** Chosen by a hash of the name, so that a new operation changes few of the choices. */
function companionsOf(id: OperationId, among: readonly OperationId[], choice: number): readonly OperationId[] {
  const place = (other: OperationId) => hash('md5', `${other} ${choice}`);
  return among
    .filter((other) => other !== id && !basic.includes(other))
    .toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
    .slice(0, few);
}

const stepsOf = (operation: OperationId, hand: Hand): fc.Arbitrary<Step> =>
  modelFor(operation)
    .draw(hand)
    .map((draft) => ({ operation, ...draft }));

/**
 * Sequences about one operation. Each has steps of a few other operations, which vary between sequences (swarm
 * testing), so that faults that need several steps are found however many operations there are.
 * @param among The operations that the others are taken from.
 * @param sequenceOf Makes sequences of the given steps.
 */
export function sequencesAbout<Sequence>(
  id: OperationId,
  hand: Hand,
  among: readonly OperationId[],
  sequenceOf: (steps: fc.Arbitrary<Step>) => fc.Arbitrary<Sequence>,
): fc.Arbitrary<Sequence> {
  const weighted = (weight: number) => (operation: OperationId) => ({ weight, arbitrary: stepsOf(operation, hand) });
  return fc.noShrink(fc.nat()).chain((choice) => {
    const needed = modelFor(id).needs ?? [];
    const kinds = [
      ...basic.map(weighted(3)),
      ...needed.map(weighted(6)),
      ...companionsOf(id, among, choice).map(weighted(2)),
      weighted(4)(id),
    ];
    return sequenceOf(fc.oneof(...kinds));
  });
}

/** The seed, which is the same in each run and independent of other operations. */
export const seedOf = (id: OperationId): number => Number.parseInt(hash('md5', id).slice(0, 7), 16);
