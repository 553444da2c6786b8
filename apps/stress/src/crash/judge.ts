import { isDeepStrictEqual } from 'node:util';
import type { Image } from '@cloudimages/contract';
import { explain } from '../histories/check.ts';
import { type Call, type ImageState, isLook, type Moment, moments, stepImage } from '../histories/image-model.ts';
import { type Event, linearize } from '../histories/linearize.ts';
import { flawsOf } from './creation.ts';
import type { Found, Happened, TokenState, World } from './world.ts';

/** The times after all parts were killed and after they were started again, on the clock of the calls. */
export interface Outage {
  readonly halted: number;
  readonly started: number;
}

export interface Judgement {
  /** A report of each lost, partial or left-over change. */
  readonly violations: readonly string[];
  /** The number of changes without a response, and how many of them took effect. */
  readonly inFlight: number;
  readonly done: number;
  /** The state that must exist from now on. */
  readonly world: World;
}

/** Compares the state after a crash with the state before it and the calls in between. */
export function judge(world: World, happened: Happened, { halted, started }: Outage, found: Found): Judgement {
  const violations = [...happened.violations];
  const images = new Map<string, ImageState>();
  const gone = new Set(world.gone);
  let inFlight = happened.creations.length;
  let done = 0;

  const initial = new Map(world.images);
  for (const image of found.listed.filter(({ id }) => !initial.has(id))) {
    const creation = happened.creations.find(({ name }) => name === image.name);
    if (creation === undefined) violations.push(strange(image, gone));
    else {
      done += 1;
      violations.push(...flawsOf(image, creation));
      initial.set(image.id, { image });
    }
  }

  const before = Map.groupBy(happened.calls, ({ id }) => id);
  const after = Map.groupBy(found.calls, ({ id }) => id);
  const recovery: Event<Moment> = { start: started, end: started, operation: { recovers: true } };
  for (const [id, state] of initial) {
    const calls = (before.get(id) ?? []).filter(isRelevant);
    // A call without a response took effect before all parts were killed, or never.
    const events = calls.flatMap((call) => moments(call.answer ? call : { ...call, end: halted }));
    const looks = after.get(id) ?? [];
    const blind = looks.find(({ answer }) => answer === undefined);
    if (blind)
      violations.push(`After the crash, ${blind.action.operation} of ${id} has no response: ${blind.lost ?? 503}`);
    const verdict = linearize([...events, recovery, ...looks.flatMap(moments)], state, stepImage);
    inFlight += calls.filter(({ answer }) => answer === undefined).length;
    if (!verdict.explained) {
      violations.push(explain(id, state, verdict));
      continue;
    }
    const finished = new Set(events.filter(isLastMoment).map(({ operation }) => operation));
    done += verdict.order.filter((operation) => finished.has(operation)).length;
    if (verdict.state.image) images.set(id, verdict.state);
    else gone.add(id);
    violations.push(...flawsOfList(id, verdict.state, found.listed));
  }

  const tokens = judgeTokens(world.tokens, found.taken);
  violations.push(...tokens.violations);
  inFlight += tokens.inFlight;
  done += tokens.done;
  if (violations.length === 0) violations.push(...flawsOfFiles(new Map([...images, ...found.others]), found.files));
  return { violations, inFlight, done, world: { images, gone, tokens: tokens.tokens } };
}

function judgeTokens(known: World['tokens'], taken: Found['taken']) {
  const violations: string[] = [];
  const tokens = new Map<string, TokenState>();
  for (const [token, state] of known) {
    const isTaken = taken.get(token);
    if (state === 'valid' && !isTaken) violations.push('An issued token is not accepted.');
    if (state === 'revoked' && isTaken) violations.push('A revoked token is accepted again.');
    tokens.set(token, isTaken ? 'valid' : 'revoked');
  }
  const revoking = [...known].filter(([, state]) => state === 'revoking');
  const done = revoking.filter(([token]) => !taken.get(token)).length;
  return { violations, tokens, inFlight: revoking.length, done };
}

/** A read without a response proves nothing. */
const isRelevant = ({ answer, action }: Call) => answer !== undefined || !isLook(action);

/** Whether a moment completes a change without a response; an upload has two moments. */
const isLastMoment = ({ optional, operation }: Event<Moment>) =>
  optional && !('action' in operation && operation.action.data);

function strange(image: Image, gone: ReadonlySet<string>): string {
  const what = gone.has(image.id) ? 'was deleted, but exists again' : 'exists, but was not requested';
  return `Image ${image.id} ${what}: ${JSON.stringify(image)}`;
}

/** The list must have each image once, in its current state. */
function flawsOfList(id: string, { image }: ImageState, listed: readonly Image[]): string[] {
  const found = listed.filter((one) => one.id === id);
  if (isDeepStrictEqual(found, image === undefined ? [] : [image])) return [];
  return [`Image ${id} is ${JSON.stringify(image)}, but the list has ${JSON.stringify(found)}.`];
}

/** Each image with data must have one file, whose name begins with its ID, and no other file may exist. */
function flawsOfFiles(images: ReadonlyMap<string, ImageState>, files: ReadonlyMap<string, number>): string[] {
  const owned = Map.groupBy(files, ([name]) => name.split('.')[0] ?? '');
  const missing = [...images].filter(([id, { data }]) => data && !owned.has(id));
  const left = [...owned].flatMap(([id, own]) => {
    const { data, image } = images.get(id) ?? {};
    return data && own.length === 1 && own[0]?.[1] === image?.size && !own[0]?.[0].endsWith('.part') ? [] : own;
  });
  return [
    ...missing.map(([id]) => `The file of image ${id} is missing.`),
    ...left.map(([name, size]) => `The file ${name} of ${size} bytes is not the data of an image.`),
  ];
}
