import { randomUUID } from 'node:crypto';
import { operations, story } from '@cloudimages/contract';
import { expect } from 'vitest';
import type { Answer } from '../calls.ts';
import { request, target } from '../here.ts';
import { mark, sharedImage } from '../images.ts';
import { page, query } from '../lists.ts';
import { isUnknownToMock } from '../mock-knows.ts';
import type { answerTo } from '../model/answer-to.ts';
import type { Ask } from '../model/ask.ts';
import { linkTo } from '../model/list.ts';
import type { Stored, Told, Verdict, Who, World } from '../model/verdict.ts';
import { expectRefusal } from '../refusals.ts';
import type { Past } from './resolve.ts';
import { type Sent, sentOf } from './sent.ts';

/** What says how a request is to be answered: the model, or one with a fault. */
export type Model = typeof answerTo;

/** One request, and what came back; no answer when it was none that could be read. */
export interface Exchange {
  readonly by: Who;
  readonly sent: Sent;
  readonly answer?: Answer;
  readonly expected?: Verdict;
}

/** A sequence of requests while it runs. */
export interface Life extends Past {
  readonly model: Model;
  readonly made: Map<string, Who>;
  readonly exchanges: Exchange[];
  /** What there is, as the model says. */
  world: World;
}

/** Where the model and the target say different things, or the target breaks the contract. */
export class Disagreement extends Error {
  override readonly name = 'Disagreement';
  readonly life: Life;

  constructor(life: Life, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.life = life;
  }
}

const owners = async () => ({ own: (await sharedImage()).owner, other: story.OtherProjectImage.owner });

export const newLife = async (model: Model): Promise<Life> => ({
  model,
  mark,
  sequence: `${mark}-${randomUUID()}`,
  made: new Map(),
  exchanges: [],
  world: {
    owners: await owners(),
    images: new Map(target.story ? [[story.PublicImage.id, { image: story.PublicImage as Stored }]] : []),
  },
});

const send = (by: Who, { method, path, headers, body }: Sent) =>
  request(method, path, { token: by === 'nobody' ? null : target.tokens[by], headers, body });

const seconds = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;

/** What the answer tells; of an upload, whose answer is empty, what the image shows afterwards. */
async function toldBy(life: Life, ask: Ask, answer: Answer): Promise<Told> {
  // The mock makes nothing, so that any ID and time will do.
  if (!target.stateful) return { id: randomUUID(), now: seconds(Date.now()) };
  if (ask.does !== 'upload' || answer.status !== 204) {
    return { id: String(answer.body.id), now: String(answer.body.updated_at) };
  }
  const sent = sentOf({ does: 'show', by: ask.by, id: ask.id });
  const shown = await send(ask.by, sent);
  life.exchanges.push({ by: ask.by, sent, answer: shown });
  return { id: ask.id, now: String(shown.body.updated_at) };
}

/** The body of an answer, the queries of its links in the order of names. */
function bodyOf({ text, headers, body }: Answer): Stored | string {
  if (!headers.get('Content-Type')?.startsWith('application/json')) return text;
  const ordered = (link: unknown) => {
    const [path, query] = String(link).split('?');
    return path === '/v2/images' ? linkTo([...new URLSearchParams(query)]) : link;
  };
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, name === 'first' || name === 'next' ? ordered(value) : value]),
  );
}

function compare(expected: Verdict, answer: Answer, sent: Sent) {
  const { reason } = expected;
  if (!target.stateful && (reason === undefined || isUnknownToMock(reason))) {
    expect(String(answer.status), answer.text).toBe(Object.keys(operations[sent.operation].answers)[0]);
  } else if (reason !== undefined) {
    expectRefusal(answer, expected.code ?? expected.status);
    expect(answer.status, answer.text).toBe(expected.status);
  } else {
    expect({ status: answer.status, body: bodyOf(answer) }).toEqual({ status: expected.status, body: expected.body });
  }
}

/** Expects the time of a change to lie between the moments around it, as far as clocks can be compared. */
function expectTime(before: World, after: World, id: string, from: string) {
  const time = String(after.images.get(id)?.image.updated_at ?? '');
  const was = String(before.images.get(id)?.image.updated_at ?? '');
  if (time === '' || time === was) return;
  expect(time >= was, `${time}, after ${was}`).toBe(true);
  if (target.story) expect(from <= time && time <= seconds(Date.now()), `${time}, asked at ${from}`).toBe(true);
}

/**
 * Sends a request and compares the answer with what the model says.
 * @throws {Disagreement} when they differ.
 */
export async function perform(life: Life, ask: Ask): Promise<void> {
  const sent = sentOf(ask);
  const from = seconds(Date.now());
  let answer: Answer | undefined;
  let expected: Verdict | undefined;
  const at = life.exchanges.push({ by: ask.by, sent }) - 1;
  try {
    answer = await send(ask.by, sent);
    const told = await toldBy(life, ask, answer);
    if (answer.status === 201) life.made.set(told.id, ask.by);
    expected = life.model(life.world, ask, told);
    compare(expected, answer, sent);
    expectTime(life.world, expected.world, 'id' in ask ? ask.id : told.id, from);
    life.world = expected.world;
  } catch (error) {
    throw new Disagreement(life, error);
  } finally {
    life.exchanges[at] = { by: ask.by, sent, ...(answer && { answer }), ...(expected && { expected }) };
  }
}

const projects = (['own', 'other'] as const).filter((by) => target.tokens[by] !== undefined);

/** Looks at all that there is, with the eyes of each project, and at the data with those of its owner. */
export async function lookAtAll(life: Life): Promise<void> {
  for (const by of projects) {
    for (const [id, maker] of life.made) {
      await perform(life, { does: 'show', by, id });
      if (by === maker) await perform(life, { does: 'download', by, id });
    }
    for (const path of ['cloudimages', 'native'] as const) {
      await perform(life, { does: 'list', by, path, query: [['sequence', life.sequence]] });
    }
  }
}

/** What was made by requests whose answers could not be read, by the lists. */
async function unknownOf({ exchanges, made, sequence }: Life): Promise<readonly (readonly [id: string, by: Who])[]> {
  if (exchanges.every(({ sent, answer }) => sent.operation !== 'glanceCreateImageMetadata' || answer)) return [];
  const pages = projects.map(async (by) => {
    const { images } = await page('native', query({ sequence, limit: 1000 }), target.tokens[by]);
    return images.map(({ id }) => [id, by] as const);
  });
  return (await Promise.all(pages)).flat().filter(([id]) => !made.has(id));
}

/**
 * Deletes what was made.
 * @throws {Error} when something is left behind.
 */
export async function cleanUp(life: Life): Promise<void> {
  if (!target.stateful) return;
  const remove = async (images: Iterable<readonly [id: string, by: Who]>) => {
    for (const [id, by] of images) {
      const { status, text } = await send(by, sentOf({ does: 'delete', by, id }));
      if (status !== 204 && status !== 404) throw new Error(`${id} is left behind: ${text}`);
    }
  };
  await remove(life.made);
  // Whoever stops the run lets nothing be asked any more, so that this comes last.
  await remove(await unknownOf(life));
}
