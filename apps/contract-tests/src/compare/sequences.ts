import fc from 'fast-check';
import type { AskedRequest, CallOptions } from '../calls.ts';
import type { Ask } from '../model/ask.ts';
import type { Stored, Who } from '../model/verdict.ts';
import { isPossible, type Past, resolve } from '../sequences/resolve.ts';
import { sentOf } from '../sequences/sent.ts';
import type { Parameter, Step } from '../sequences/step.ts';
import { stepsFor } from '../sequences/steps.ts';
import { membersOf } from './heard.ts';
import type { Pair } from './pair.ts';
import type { Side } from './side.ts';

const first: readonly Step[] = [
  { does: 'create', by: 'own', body: {} },
  { does: 'upload', by: 'own', image: 0, data: '0123456789' },
];

/** The same sequences in each run. */
function sequences(howMany: number): readonly (readonly Step[])[] {
  const { steps } = stepsFor({ story: false, tokens: { own: '' } });
  const rest = fc.array(steps, { minLength: 10, maxLength: 20, size: 'max' });
  return fc.sample(rest, { seed: 1, numRuns: howMany }).map((each) => [...first, ...each]);
}

interface OwnPast extends Past {
  readonly made: Map<string, Who>;
  readonly world: { readonly images: Map<string, { readonly image: Stored }> };
}

/** Sends sequences of requests over the life of images, and looks at what each of them leaves. */
export async function playSequences(pair: Pair, howMany: number): Promise<void> {
  for (const [index, steps] of sequences(howMany).entries()) await play(pair, steps, index);
}

async function play({ sides, ask }: Pair, steps: readonly Step[], index: number): Promise<void> {
  const pasts = new Map(sides.map((side) => [side, pastOf(side, index)] as const));
  const past = (side: Side) => pasts.get(side) as OwnPast;

  /** Whether both did the same; what comes after that would differ for this reason alone. */
  async function perform(askOn: (side: Side) => Ask): Promise<boolean> {
    const asks = new Map(sides.map((side) => [side, askOn(side)] as const));
    const { operation } = sentOf(asks.get(sides[0]) as Ask);
    const { heard, isSame } = await ask(operation, (side) => optionsOf(asks.get(side) as Ask));
    for (const [at, side] of sides.entries())
      note(past(side), operation, heard[at as 0 | 1].status, membersOf(heard[at as 0 | 1]));
    return isSame;
  }

  for (const step of steps) {
    if (!isPossible(step, past(sides[0]))) continue;
    if (!(await perform((side) => resolve(steady(step), past(side))))) break;
  }
  const nth = (side: Side, number: number) => [...past(side).made.keys()].at(number) as string;
  const both = Math.min(...sides.map((side) => past(side).made.size));
  for (let number = 0; number < both; number++) {
    await perform((side) => ({ does: 'show', by: 'own', id: nth(side, number) }));
    await perform((side) => ({ does: 'download', by: 'own', id: nth(side, number) }));
  }
  for (const path of ['cloudimages', 'native'] as const) {
    await perform((side) => ({ does: 'list', by: 'own', path, query: [['sequence', past(side).sequence]] }));
  }
  for (let number = 0; number < both; number++)
    await perform((side) => ({ does: 'delete', by: 'own', id: nth(side, number) }));
}

const pastOf = ({ mark }: Side, index: number): OwnPast => ({
  mark,
  sequence: `${mark}-${index}`,
  made: new Map(),
  world: { images: new Map() },
});

function note({ made, world }: OwnPast, operation: string, status: number, image: Stored) {
  if (typeof image.id !== 'string') return;
  if (operation === 'glanceCreateImageMetadata' && status === 201) made.set(image.id, 'own');
  if (status < 300) world.images.set(image.id, { image });
}

/** A request of the model as a call of its operation. */
function optionsOf(ask: Ask): CallOptions {
  const { path, headers, body } = sentOf(ask);
  const { 'Content-Type': mediaType = null, ...rest } = headers;
  const query = path.split('?')[1];
  return {
    ...('id' in ask && { image: ask.id }),
    ...(query !== undefined && { query }),
    ...(ask.by === 'nobody' && { token: null }),
    headers: rest,
    body: body as AskedRequest['body'],
    mediaType,
  };
}

/** Whether what a parameter finds hangs on times and on IDs, which are the sides' own. */
const isChance = ([name, value]: Parameter) =>
  ['created_at', 'updated_at'].includes(name)
    ? typeof value !== 'string'
    : name === 'marker' ||
      (name === 'limit' && ['1', '2', '3'].includes(String(value))) ||
      (name === 'sort_key' && value === 'id');

const steady = (step: Step): Step =>
  step.does === 'list' ? { ...step, query: step.query.filter((parameter) => !isChance(parameter)) } : step;
