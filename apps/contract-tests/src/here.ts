import { type OperationId, operations } from '@cloudimages/contract';
import { type Case, handOver, observe, openContract } from '@cloudimages/openapi-vitest';
import { inject } from 'vitest';
import { document } from './document.ts';
import type { Target } from './targets/target.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the module that starts what is tested. */
    start: string;
    /** The cases that write themselves. All targets get the same ones, and making them takes seconds. */
    cases: readonly Case[];
  }
}

// The targets of this repository are no part of what is published, so that no import may name them.
const { start }: { readonly start: () => Target | Promise<Target> } = await import(inject('start'));

/** What this run is about. Cases that the target cannot know are not registered, so it has to be there first. */
export const target = await start();

const contract = openContract(document);
handOver(contract, target.name);

/** Every exchange goes through here and is compared with the document. */
export const observedFetch = observe(contract, target.fetch, {
  // Whoever asks for a path or a method that no operation has is told so; and names that an operation does not know are
  // nothing to it.
  except: ({ rule, part, value }, { response }) =>
    (rule === 'operation' && response.status === 404) ||
    (rule === 'parameter' && part !== undefined && value === undefined),
});

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body as text; empty when there is none. */
  readonly text: string;
  /** The body, when it is a JSON object; else an object without members. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface RequestOptions {
  /** The token to send; null for none, the target's own when not given. */
  readonly token?: string | null | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The body as it goes over the line. */
  readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | undefined;
  /** The body's media type; null for none. */
  readonly mediaType?: string | null | undefined;
}

// Text would get a media type of its own, which a case may not want.
const bytes = (body: RequestOptions['body']) => (typeof body === 'string' ? new TextEncoder().encode(body) : body);

/** Sends a request to a path and query of the target. */
export async function request(method: string, path: string, options: RequestOptions = {}): Promise<Answer> {
  const { token = target.tokens.own, headers = {}, body, mediaType } = options;
  const response = await observedFetch(target.endpoint + path, {
    method,
    headers: {
      ...(token !== null && { 'X-Auth-Token': token }),
      ...(mediaType && { 'Content-Type': mediaType }),
      ...headers,
    },
    ...(body !== undefined && { body: bytes(body) as BodyInit, duplex: 'half' }),
  });
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json');
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : {} };
}

export interface CallOptions extends RequestOptions {
  /** ID of the image, as it is to stand in the path. */
  readonly image?: string;
  readonly version?: string;
  /** The query, encoded. */
  readonly query?: string;
  /** A body that is sent as JSON. */
  readonly json?: unknown;
}

/** Calls an operation; a body gets the first media type that the operation takes, unless told otherwise. */
export function call(id: OperationId, options: CallOptions = {}): Promise<Answer> {
  const {
    image = '',
    version = '',
    query,
    json,
    body = json === undefined ? undefined : JSON.stringify(json),
  } = options;
  const { method, path, body: taken } = operations[id];
  const filled = path.replace('{image_id}', image).replace('{version}', version);
  const { mediaType = body === undefined ? null : taken?.mediaTypes[0] } = options;
  return request(method, query ? `${filled}?${query}` : filled, { ...options, body, mediaType });
}
