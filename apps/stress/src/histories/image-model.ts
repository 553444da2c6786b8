import { isDeepStrictEqual } from 'node:util';
import { type OperationId, operations } from '@cloudimages/contract';
import { expectedOf, type Facts, type Kept, type Stored, uploaded } from '@cloudimages/contract-tests/model';
import type { Event } from './linearize.ts';

/** A request about one image. */
export interface Action {
  readonly operation: OperationId;
  /** The body; a digest stands for bytes. */
  readonly body?: string;
  /** The uploaded data. */
  readonly data?: Facts;
}

/** A response. */
export interface Answer {
  readonly status: number;
  /** The code of an error of cloudimages. */
  readonly code?: string;
  /** An image, the digest of its data, or ''. */
  readonly body?: Stored | string;
}

/** A call as its client saw it: without a response if its effect is unknown. */
export interface Call {
  readonly client: number;
  /** ID of the image. */
  readonly id: string;
  readonly action: Action;
  readonly answer?: Answer;
  /** The reason of a lost connection. */
  readonly lost?: string;
  readonly start: number;
  readonly end: number;
}

/** An event in the life of an image; an upload has two. A restart of all servers abandons uploads. */
export type Moment =
  | { readonly action: Action; readonly answer?: Answer }
  | { readonly finishes: Facts }
  | { readonly recovers: true };

/** The state of an image; without `image` if it does not exist. */
export interface ImageState extends Partial<Kept> {
  /** The data of an upload in progress. */
  readonly arriving?: Facts;
}

/** Placeholder for a time that no response has shown yet. */
const someTime = '?';

/** The model sees one image at a time, so any ID will do. */
const id = '00000000-0000-4000-8000-000000000000';

const absent: ImageState = {};

export const isLook = ({ operation }: Action) => operations[operation].method === 'GET';

/** The events that a call can have caused, with their time ranges. */
export function moments({ action, answer, start, end }: Call): Event<Moment>[] {
  const when = { start, end, ...(answer === undefined && { optional: true }) };
  const looks = isLook(action) || (answer && answer.status >= 400);
  const event = { ...when, ...(looks && { looks }), operation: { action, ...(answer && { answer }) } };
  if (action.data === undefined || (answer && answer.status !== 204)) return [event];
  return [event, { ...when, operation: { finishes: action.data } }];
}

/** Whether a body equals the expected one, except for unknown times. */
function fits(body: Stored | string | undefined, expected: Stored | string | undefined): boolean {
  if (typeof body !== 'object' || typeof expected !== 'object') return (body ?? '') === expected;
  const times = ['updated_at', 'active_at'].filter((name) => expected[name] === someTime && body[name]);
  return isDeepStrictEqual({ ...body, ...Object.fromEntries(times.map((name) => [name, someTime])) }, expected);
}

/** The state after an event, by the model of its operation; undefined if the response contradicts the state. */
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
  // The response shows the times of the image.
  const shown = typeof answer?.body === 'object' ? { image: answer.body } : undefined;
  const next = expected.world.images.get(id);
  if (next === undefined) return absent;
  const after = { ...state, ...next, ...shown };
  return isDeepStrictEqual(after, state) ? state : after;
}

/** An image whose upload has begun or was abandoned. */
const saving = (image: Stored, status: 'queued' | 'saving'): Stored => ({ ...image, status, updated_at: someTime });
