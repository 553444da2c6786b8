import { type OperationId, operations } from '@cloudimages/contract';
import fc from 'fast-check';
import type { CallOptions } from '../calls.ts';
import { handOf } from '../model/draft.ts';
import { portable } from '../model/index.ts';
import { optionsOf, type Project, type Query, type Request } from '../model/request.ts';
import type { Stored } from '../model/world.ts';
import { isReading } from '../read-only.ts';
import { seedOf, sequencesAbout } from '../sequences/draw.ts';
import { isPossible, type Past, resolve, type Step } from '../sequences/resolve.ts';
import { membersOf } from './heard.ts';
import type { Pair } from './pair.ts';
import type { Side } from './side.ts';

const first: readonly Step[] = [
  {
    operation: 'glanceCreateImageMetadata',
    token: 'own',
    body: JSON.stringify({ tags: ['{mark}'], sequence: '{sequence}' }),
  },
  { operation: 'glanceUploadFile', token: 'own', path: { image_id: '{0.id}' }, body: '0123456789' },
];

const hand = handOf({ story: false, other: false });

/** Sequences about an operation, the same in each run. */
function sequences(about: OperationId, howMany: number): readonly (readonly Step[])[] {
  const some = sequencesAbout(about, hand, portable, (steps) =>
    fc.array(steps, { minLength: 10, maxLength: 20, size: 'max' }),
  );
  return fc.sample(some, { seed: seedOf(about), numRuns: howMany }).map((each) => [...first, ...each]);
}

interface OwnPast extends Past {
  readonly made: Map<string, Project>;
  readonly world: {
    /** That of the side is known once it has created an image. */
    readonly owners: Record<Project, string>;
    readonly images: Map<string, { readonly image: Stored }>;
  };
}

/** Sends sequences about each of the operations, and reads the images after each sequence. */
export async function playSequences(pair: Pair, asked: readonly OperationId[], howMany: number): Promise<void> {
  for (const about of portable.filter((id) => asked.includes(id))) {
    for (const [index, steps] of sequences(about, howMany).entries()) await play(pair, steps, `${about}-${index}`);
  }
}

/** Sends each read operation about each image of the sequence, and then deletes the images. */
function looksAt(images: readonly string[]): readonly Step[] {
  const ids = portable.filter((id) => isReading(operations[id].method));
  const ofImage = (operation: OperationId, image_id: string): Step => ({
    operation,
    token: 'own',
    path: { image_id, project_id: '{caller}' },
  });
  const [ofImages, ofLists] = [true, false].map((is) =>
    ids.filter((id) => operations[id].path.includes('{image_id}') === is),
  );
  return [
    ...images.flatMap((image) => (ofImages ?? []).map((operation) => ofImage(operation, image))),
    ...(ofLists ?? []).map((operation): Step => {
      return { operation, token: 'own', query: [['sequence', '{sequence}']] };
    }),
    ...images.map((image) => ofImage('glanceDeleteImage', image)),
  ];
}

async function play({ sides, ask }: Pair, steps: readonly Step[], name: string): Promise<void> {
  const pasts = new Map(sides.map((side) => [side, pastOf(side, name)] as const));
  const past = (side: Side) => pasts.get(side) as OwnPast;

  /** Whether both sides agree. After a disagreement later responses would differ for the same reason. */
  async function perform(step: Step): Promise<boolean> {
    const { heard, number, isSame } = await ask(step.operation, (side) => callOf(resolve(step, past(side))));
    for (const [at, side] of sides.entries()) {
      const answer = heard[at as 0 | 1];
      const image = membersOf(answer);
      const made = side.ids.get(number);
      if (made !== undefined) past(side).made.set(made, 'own');
      if (typeof image.owner === 'string') past(side).world.owners.own = image.owner;
      if (answer.status < 300 && typeof image.id === 'string') past(side).world.images.set(image.id, { image });
    }
    return isSame;
  }

  for (const step of steps) {
    if (!isPossible(step, past(sides[0]))) continue;
    if (!(await perform({ ...step, query: step.query?.filter((parameter) => !isChance(parameter)) ?? [] }))) break;
  }
  const both = Math.min(...sides.map((side) => past(side).made.size));
  const images = Array.from({ length: both }, (_, number) => `{${number}.id}`);
  for (const step of looksAt(images)) await perform(step);
}

const pastOf = ({ mark }: Side, name: string): OwnPast => ({
  mark,
  sequence: `${mark}-${name}`,
  made: new Map(),
  world: { owners: { own: 'unknown', other: 'unknown' }, images: new Map() },
});

/** A call without a project, since each side has one token. */
const callOf = (request: Request): CallOptions => ({
  ...optionsOf(request),
  ...(request.token === null && { token: null }),
});

/** Whether a parameter's result depends on times and IDs, which differ between the sides. */
const isChance = ([name, value]: Query[number]) =>
  ['created_at', 'updated_at'].includes(name)
    ? value.includes('{')
    : name === 'marker' ||
      (name === 'limit' && ['1', '2', '3'].includes(value)) ||
      (name === 'sort_key' && value === 'id');
