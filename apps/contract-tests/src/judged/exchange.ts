import { type OperationId, operations, story } from '@cloudimages/contract';
import type { Exchange } from '@cloudimages/openapi-vitest';

/** An exchange that is right or wrong by the documents, whatever `spec/` says. */
export interface Judged {
  readonly title: string;
  readonly exchange: Exchange;
}

/** Stands for a member that is not there. */
export const gone = Symbol('gone');

/** Places, as JSON pointers, and what may stand at none of them. */
export type Wrongs = readonly (readonly [places: readonly string[], values: readonly unknown[]])[];

/** A copy of a value with another value at a place, or without the place. */
export function changed(value: unknown, place: string, to: unknown): unknown {
  const [name, ...rest] = place.split('/').slice(1);
  if (name === undefined) return to;
  const copy = structuredClone(value) as Record<string, unknown>;
  const next = rest.length === 0 ? to : changed(copy[name], `/${rest.join('/')}`, to);
  if (next === gone) delete copy[name];
  else copy[name] = next;
  return copy;
}

/** A long value, shortened. */
export const short = (value: unknown) =>
  value === gone ? 'nothing' : JSON.stringify(value).replace(/^(.{40}).{10,}$/s, '$1...');

export interface Sent {
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly mediaType?: string;
  /** Values of the path's parameters. */
  readonly image?: string;
  readonly version?: string;
}

const bodies: Partial<Record<OperationId, unknown>> = {
  updateImage: [],
  glanceUpdateImage: [],
  glanceCreateImageMetadata: {},
};

/** A request of an operation, right unless told otherwise. */
export function requestTo(id: OperationId, sent: Sent = {}): Exchange['request'] {
  const { method, path, body } = operations[id];
  const { image = story.UbuntuImage.id, version = 'v2', query, json = bodies[id], headers } = sent;
  const { mediaType = body && id === 'glanceUploadFile' ? 'application/octet-stream' : 'application/json' } = sent;
  const native = id === 'glanceUpdateImage' ? 'application/openstack-images-v2.1-json-patch' : mediaType;
  const filled = path.replace('{image_id}', image).replace('{version}', version);
  return {
    method,
    url: `http://ims.test${filled}${query ? `?${query}` : ''}`,
    headers: {
      'x-auth-token': 'a-token',
      ...((json !== undefined || id === 'glanceUploadFile') && { 'content-type': sent.mediaType ?? native }),
      ...headers,
    },
    ...(json !== undefined && { body: JSON.stringify(json) }),
  };
}

/** An answer: JSON, text, or with `undefined` no body. */
export const answer = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) => ({
  status,
  headers: {
    'x-request-id': '0123456789abcdef0123456789abcdef',
    ...(body !== undefined && { 'content-type': typeof body === 'string' ? 'text/plain' : 'application/json' }),
    ...headers,
  },
  body: body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body),
});
