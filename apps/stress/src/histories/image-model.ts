import { isDeepStrictEqual } from 'node:util';
import type { Image } from '@cloudimages/contract';
import type { Change } from '@cloudimages/contract/validators';
import type { Event } from './linearize.ts';

/** Bytes that were sent, or came, by what can be told of them. */
export interface Data {
  readonly size: number;
  /** In lower-case hexadecimal digits, both. */
  readonly md5: string;
  readonly sha256: string;
}

/** One thing that is done to an image. A patch takes the clouds' own path, or Glance's. */
export type Action =
  | { readonly does: 'show' }
  | { readonly does: 'download' }
  | { readonly does: 'patch'; readonly on: 'cloudimages' | 'images'; readonly changes: readonly Change[] }
  | { readonly does: 'upload'; readonly data: Data }
  | { readonly does: 'delete' };

/** What came back. */
export interface Answer {
  readonly status: number;
  /** The code of a refusal on the clouds' own path. */
  readonly code?: string;
  readonly image?: Image;
  readonly data?: Data;
}

/** One call, as its caller saw it: without an answer when nobody can say what became of it. */
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

/** A moment in the life of an image: an upload has two. When all servers start anew, uploads are given up. */
export type Moment =
  | { readonly action: Action; readonly answer?: Answer }
  | { readonly action: { readonly does: 'finish'; readonly data: Data } }
  | { readonly action: { readonly does: 'recover' } };

/** All there is to know of an image; no `image` when there is none. */
export interface ImageState {
  readonly image?: Image;
  readonly data?: Data;
  /** What is being uploaded. */
  readonly arriving?: Data;
}

/** Stands for a time that only the service knows, until it tells. */
const someTime = '?';

const absent: ImageState = {};

/** What a call can have done to its image, and when. */
export function moments({ action, answer, start, end }: Call): Event<Moment>[] {
  const when = { start, end, ...(answer === undefined && { optional: true }) };
  const looks = action.does === 'show' || action.does === 'download' || (answer && answer.status >= 400);
  const event = { ...when, ...(looks && { looks }), operation: { action, ...(answer && { answer }) } };
  if (action.does !== 'upload' || (answer && answer.status !== 204)) return [event];
  return [event, { ...when, operation: { action: { does: 'finish', data: action.data } } }];
}

/** Whether an image is the one that is known; times that only the service knows may be any. */
function isKnown(image: Image, known: Image): boolean {
  const times = (['updated_at', 'active_at'] as const).filter((name) => known[name] === someTime && image[name]);
  return isDeepStrictEqual({ ...image, ...Object.fromEntries(times.map((name) => [name, someTime])) }, known);
}

/** The image after a patch, or undefined when it lacks what is to be replaced or removed. */
function patched(image: Image, changes: readonly Change[]): Image | undefined {
  const next: Record<string, unknown> = { ...image, updated_at: someTime };
  for (const { op, path, value } of changes) {
    const name = path.slice(1);
    if (op !== 'add' && !Object.hasOwn(next, name)) return undefined;
    if (op === 'remove') delete next[name];
    else next[name] = value;
  }
  return next as Image;
}

/** What the service would have done: the sequential rules of one image, for the actions above and their answers. */
export function stepImage(state: ImageState, { action, answer }: Moment & { readonly answer?: Answer }) {
  const { image } = state;
  if (action.does === 'recover') return image?.status === 'saving' ? becomes(image, 'queued') : state;
  if (image === undefined) return answer?.status === 404 ? state : undefined;
  switch (action.does) {
    case 'show':
      return answer?.status === 200 ? seen(state, image, answer.image) : undefined;
    case 'download':
      return isDeepStrictEqual(answer, state.data ? { status: 200, data: state.data } : { status: 204 })
        ? state
        : undefined;
    case 'patch':
      return patch(state, image, action, answer);
    case 'upload':
      if (answer?.status === 409) return image.status === 'queued' ? undefined : state;
      if (image.status !== 'queued' || (answer && answer.status !== 204)) return undefined;
      return { ...becomes(image, 'saving'), arriving: action.data };
    case 'finish':
      return isDeepStrictEqual(state.arriving, action.data) ? activated(image, action.data) : undefined;
    case 'delete':
      if (answer?.status === 409) return image.status === 'saving' ? state : undefined;
      return image.status === 'saving' || (answer && answer.status !== 204) ? undefined : absent;
  }
}

/** The answer is all that is known from now on, with its times. */
function seen(state: ImageState, known: Image, image: Image | undefined): ImageState | undefined {
  if (image === undefined || !isKnown(image, known)) return undefined;
  return isDeepStrictEqual(image, state.image) ? state : { ...state, image };
}

const becomes = (image: Image, status: 'queued' | 'saving'): ImageState => ({
  image: { ...image, status, updated_at: someTime },
});

function activated(image: Image, data: Data): ImageState {
  const { size, md5: checksum } = data;
  const times = { updated_at: someTime, active_at: someTime };
  return { data, image: { ...image, ...times, status: 'active', size, checksum, __image_size: String(size) } };
}

function patch(
  state: ImageState,
  image: Image,
  { on, changes }: Extract<Action, { does: 'patch' }>,
  answer: Answer | undefined,
): ImageState | undefined {
  const refused = (status: number, code?: string) =>
    answer === undefined || !isDeepStrictEqual(answer, { status, ...(code && { code }) }) ? undefined : state;
  if (on === 'cloudimages' && image.status !== 'active') return refused(400, 'IMG.0046');
  const next = patched(image, changes);
  if (next === undefined) return on === 'cloudimages' ? refused(400, 'IMG.0035') : refused(409);
  if (answer === undefined) return { ...state, image: next };
  return answer.status === 200 ? seen(state, next, answer.image) : undefined;
}
