import { randomUUID } from 'node:crypto';
import { operations, story } from '@cloudimages/contract';
import { expect } from 'vitest';
import type { Answer, AskedRequest } from '../calls.ts';
import { mark, sharedImage } from '../images.ts';
import { page, query } from '../lists.ts';
import { imagesMadeBy } from '../made-images.ts';
import { isUnknownToMock } from '../mock-knows.ts';
import { type Expected, expectedOf } from '../model/index.ts';
import { shownTag } from '../model/key-value-tags.ts';
import { linkTo } from '../model/links.ts';
import type { Fresh } from '../model/model.ts';
import { type Project, type Request, sentOf } from '../model/request.ts';
import type { Others, Stored, World } from '../model/world.ts';
import { isReading } from '../read-only.ts';
import { expectRefusal } from '../refusals.ts';
import { call, request, target } from '../target-under-test.ts';
import type { Past } from './resolve.ts';

/** Gives the expected response to a request: the model, or one with a planted fault. */
export type Expect = typeof expectedOf;

/** A request and its response; without a response if it could not be read. */
export interface Exchange {
  readonly asked: Request;
  readonly sent: AskedRequest;
  readonly answer?: Answer;
  readonly expected?: Expected;
}

/** The state of a running sequence. */
export interface Life extends Past {
  readonly expect: Expect;
  readonly made: Map<string, Project>;
  readonly exchanges: Exchange[];
  /** The expected state of the target. */
  world: World;
}

/** A response differs from the expected one, or breaks the contract. */
export class Disagreement extends Error {
  override readonly name = 'Disagreement';
  readonly life: Life;

  constructor(life: Life, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.life = life;
  }
}

const owners = async () => ({ own: (await sharedImage()).owner, other: story.OtherProjectImage.owner });

/** What both projects have before the sequence. */
async function others(): Promise<NonNullable<World['others']>> {
  const { own, other } = await owners();
  const of = async (project: Project, project_id: string) => {
    const ask = async (operation: Request['operation']) => {
      const { body } = await call(operation, { path: { project_id }, token: target.tokens[project] });
      return body;
    };
    const { quotas } = (await ask('showImageQuota')) as { quotas: { resources: Others['quotas'] } };
    const { tags } = (await ask('listImagesTags')) as { tags: { key: string; values: string[] }[] };
    const shown = tags.flatMap(({ key, values }) => values.map((value) => shownTag({ key, value })));
    return [project_id, { quotas: quotas.resources, tags: shown }] as const;
  };
  return Object.fromEntries([await of('own', own), await of('other', other)]);
}

export const newLife = async (expect: Expect = expectedOf): Promise<Life> => ({
  expect,
  mark,
  sequence: `${mark}-${randomUUID()}`,
  made: new Map(),
  exchanges: [],
  world: {
    owners: await owners(),
    ...(target.story && { others: await others() }),
    images: new Map(target.story ? [[story.PublicImage.id, { image: story.PublicImage as Stored }]] : []),
  },
});

const tokenOf = ({ token }: Request) => (token === null ? null : target.tokens[token]);

const sentFor = (asked: Request): AskedRequest => ({ ...sentOf(asked), token: tokenOf(asked) });

const send = ({ method, path, ...options }: AskedRequest) => request(method, path, options);

const about = (
  { world }: Pick<Life, 'world'>,
  operation: Request['operation'],
  image_id: string,
  token: Project,
): Request => ({
  operation,
  path: { ...operations[operation].example.path, image_id, project_id: world.owners[token] },
  query: [],
  headers: {},
  token,
});

const seconds = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;

/** The expected response, with the ID and the time that the service chose. */
async function expectedFor(life: Life, asked: Request, answer: Answer): Promise<Expected> {
  const expectedWith = (fresh: Fresh) => life.expect(life.world, asked, fresh);
  // The mock creates nothing, so any ID and time will do.
  if (!target.stateful) return expectedWith({ id: randomUUID(), now: seconds(Date.now()) });
  const { id, updated_at, job_id, entities } = answer.body;
  const look = async (operation: Request['operation'], image: string, path = {}) => {
    const question = about(life, operation, image, asked.token ?? 'own');
    const request = { ...question, path: { ...question.path, ...path } };
    const shown = await send(sentFor(request));
    life.exchanges.push({ asked: request, sent: sentFor(request), answer: shown });
    return shown.body;
  };
  let fresh: Fresh = { id: String(id), now: String(updated_at) };
  if (typeof job_id === 'string' && entities === undefined) {
    const job = await look('showJobProgress', '', { job_id });
    const [made] = imagesMadeBy('GET', 200, job).filter((one) => !life.world.images.has(one));
    fresh = { id: job_id, now: `${String(job.end_time).slice(0, 19)}Z`, job };
    if (made !== undefined) {
      life.made.set(made, asked.token ?? 'own');
      fresh = { ...fresh, made: await look('glanceShowImage', made) };
    }
  }
  const expected = expectedWith(fresh);
  const image = asked.path.image_id ?? '';
  const changed = expected.world.images.get(image);
  if (updated_at !== undefined || changed?.image.updated_at !== fresh.now) return expected;
  // The response has no time of the change, but the image does.
  const { updated_at: now } = await look('glanceShowImage', image);
  return expectedWith({ ...fresh, now: String(now) });
}

/** The body of a response, with the parameters of its links sorted by name. */
function bodyOf({ text, headers, body }: Answer): Stored | string {
  if (!headers.get('Content-Type')?.startsWith('application/json')) return text;
  const ordered = (value: unknown) => {
    if (typeof value !== 'string' || !/^\/v2\/\w+\?/.test(value)) return value;
    const [path = '', query] = value.split('?');
    return linkTo(path, [...new URLSearchParams(query)]);
  };
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, ordered(value)]));
}

function compare(expected: Expected, answer: Answer, { operation }: Request) {
  const { reason } = expected;
  if (!target.stateful && (reason === undefined || isUnknownToMock(reason))) {
    expect(String(answer.status), answer.text).toBe(Object.keys(operations[operation].answers)[0]);
  } else if (reason !== undefined) {
    expectRefusal(answer, expected.code ?? expected.status);
    expect(answer.status, answer.text).toBe(expected.status);
  } else {
    expect({ status: answer.status, body: bodyOf(answer) }).toEqual({ status: expected.status, body: expected.body });
    if (expected.headers) {
      const shown = [...answer.headers].filter(([name]) => name.startsWith('x-image-meta-'));
      expect(Object.fromEntries(shown)).toEqual(expected.headers);
    }
  }
}

/** Expects the time of a change to lie between the start and the end of its request, if the target shares our clock. */
function expectTimes(before: World, after: World, from: string) {
  for (const [id, { image }] of after.images) {
    const time = String(image.updated_at);
    const was = String(before.images.get(id)?.image.updated_at ?? '');
    if (time === was) continue;
    expect(time >= was, `${time}, after ${was}`).toBe(true);
    if (target.story) expect(from <= time && time <= seconds(Date.now()), `${time}, asked at ${from}`).toBe(true);
  }
}

/**
 * Sends a request and compares its response with the expected one.
 * @throws {Disagreement} when they differ.
 */
export async function perform(life: Life, asked: Request): Promise<void> {
  const sent = sentFor(asked);
  const from = seconds(Date.now());
  let answer: Answer | undefined;
  let expected: Expected | undefined;
  const at = life.exchanges.push({ asked, sent }) - 1;
  try {
    answer = await send(sent);
    for (const id of imagesMadeBy(sent.method, answer.status, answer.body)) life.made.set(id, asked.token ?? 'own');
    expected = await expectedFor(life, asked, answer);
    compare(expected, answer, asked);
    expectTimes(life.world, expected.world, from);
    life.world = expected.world;
  } catch (error) {
    throw new Disagreement(life, error);
  } finally {
    life.exchanges[at] = { asked, sent, ...(answer && { answer }), ...(expected && { expected }) };
  }
}

const projects = (['own', 'other'] as const).filter((project) => target.tokens[project] !== undefined);

/** Operations that together show the whole state. */
const looks: readonly Request['operation'][] = [
  ...(['glanceShowImage', 'glanceDownloadFile', 'glanceListImageMembers', 'glanceListImages', 'listImages'] as const),
  ...(target.story ? (['showImageQuota'] as const) : []),
];

/** Reads the whole state, by each project. */
export async function lookAtAll(life: Life): Promise<void> {
  for (const token of projects) {
    for (const operation of looks) {
      const images = operations[operation].path.includes('{image_id}') ? life.made.keys() : [''];
      for (const image of images) {
        const query = operations[operation].freeQuery ? [['sequence', life.sequence] as const] : [];
        await perform(life, { ...about(life, operation, image, token), query });
      }
    }
  }
}

type Made = readonly (readonly [id: string, project: Project])[];

/** Finds images of requests whose response could not be read. */
async function unknownOf({ exchanges, made, sequence }: Life): Promise<Made> {
  if (exchanges.every(({ sent, answer }) => isReading(sent.method) || answer)) return [];
  const pages = projects.map(async (project) => {
    const { images } = await page('native', query({ sequence, limit: 1000 }), target.tokens[project]);
    return images.map(({ id }) => [id, project] as const);
  });
  return (await Promise.all(pages)).flat().filter(([id]) => !made.has(id));
}

/**
 * Deletes the images of a sequence.
 * @throws {Error} if some cannot be deleted.
 */
export async function cleanUp(life: Life): Promise<void> {
  if (!target.stateful) return;
  const remove = async (images: Made) => {
    for (const [id, project] of images) {
      const { status, text } = await send(sentFor(about(life, 'glanceDeleteImage', id, project)));
      if (status !== 204 && status !== 404) throw new Error(`${id} could not be deleted: ${text}`);
    }
  };
  await remove([...life.made]);
  // Last, since lists are not sent any more once the run is stopped.
  await remove(await unknownOf(life));
}
