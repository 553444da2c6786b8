import { isDeepStrictEqual } from 'node:util';
import { type OperationId, operations } from '@cloudimages/contract';
import { expectedOf, type Facts, type Kept, type Stored, uploaded } from '@cloudimages/contract-tests/model';
import type { Event } from './linearize.ts';

/** A request about one image. */
export interface Action {
  readonly operation: OperationId;
  /** The body; in place of bytes, their digest. */
  readonly body?: string;
  /** What is uploaded. */
  readonly data?: Facts;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  /** Of an error on the clouds' own path. */
  readonly code?: string;
  /** An image, the digest of its data, or ''. */
  readonly body?: Stored | string;
}

/** One call, as its caller saw it: without an answer when its effect is unknown. */
export interface Call {
  readonly client: number;
  /** The image's. */
  readonly id: string;
  readonly action: Action;
  readonly answer?: Answer;
  /** Why the connection was lost, if it was. */
  readonly lost?: string;
  readonly start: number;
  readonly end: number;
}

/** A moment in the life of an image: an upload has two. When all servers start anew, uploads are abandoned. */
export type Moment =
  | { readonly action: Action; readonly answer?: Answer }
  | { readonly finishes: Facts }
  | { readonly recovers: true };

/** Everything that is known of an image; no `image` when there is none. */
export interface ImageState extends Partial<Kept> {
  /** What is being uploaded. */
  readonly arriving?: Facts;
}

/** Stands for a time that only the service knows, until a response shows it. */
const someTime = '?';

/** Each image has a world of its own, so that its ID does not matter. */
const id = '00000000-0000-4000-8000-000000000000';

const absent: ImageState = {};

export const isLook = ({ operation }: Action) => operations[operation].method === 'GET';

/** What a call can have done to its image, and when. */
export function moments({ action, answer, start, end }: Call): Event<Moment>[] {
  const when = { start, end, ...(answer === undefined && { optional: true }) };
  const looks = isLook(action) || (answer && answer.status >= 400);
  const event = { ...when, ...(looks && { looks }), operation: { action, ...(answer && { answer }) } };
  if (action.data === undefined || (answer && answer.status !== 204)) return [event];
  return [event, { ...when, operation: { finishes: action.data } }];
}

/** Whether a body is the expected one, in which some times are not known yet. */
function fits(body: Stored | string | undefined, expected: Stored | string | undefined): boolean {
  if (typeof body !== 'object' || typeof expected !== 'object') return (body ?? '') === expected;
  const times = ['updated_at', 'active_at'].filter((name) => expected[name] === someTime && body[name]);
  return isDeepStrictEqual({ ...body, ...Object.fromEntries(times.map((name) => [name, someTime])) }, expected);
}

/** What a moment makes of an image, by the model of its operation; undefined when it cannot have come like that. */
export function stepImage(state: ImageState, moment: Moment): ImageState | undefined {
  const { image, arriving } = state;
  if ('recovers' in moment) return image?.status === 'saving' ? { image: saving(image, 'queued') } : state;
  if ('finishes' in moment) {
    return image && isDeepStrictEqual(arriving, moment.finishes)
      ? uploaded({ image }, moment.finishes, someTime)
      : undefined;
  }
  const { action, answer } = moment;
  const { operation, body: sent, data } = action;
  const request = { operation, path: { image_id: id }, query: [], headers: {}, token: 'own' as const };
  const kept = image && { image, ...(state.data !== undefined && { data: state.data }) };
  const world = { owners: { own: String(image?.owner), other: '' }, images: new Map(kept && [[id, kept]]) };
  const expected = expectedOf(world, { ...request, ...(sent !== undefined && { body: sent }) }, { id, now: someTime });
  const { status, code, body } = expected;
  const isAsExpected = answer?.status === status && answer.code === code;
  if (expected.reason !== undefined) return answer && isAsExpected ? state : undefined;
  if (answer && !(isAsExpected && fits(answer.body, body))) return undefined;
  if (image && data) return { image: saving(image, 'saving'), arriving: data };
  // From now on the times of the image are known.
  const shown = typeof answer?.body === 'object' ? { image: answer.body } : undefined;
  const next = expected.world.images.get(id);
  if (next === undefined) return absent;
  const after = { ...state, ...next, ...shown };
  return isDeepStrictEqual(after, state) ? state : after;
}

/** An image whose upload begins, or was abandoned. */
const saving = (image: Stored, status: 'queued' | 'saving'): Stored => ({ ...image, status, updated_at: someTime });
