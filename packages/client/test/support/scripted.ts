import { createCloudImages, type Layer } from '../../src/index.ts';
import { endpoint } from './clients.ts';

export type Turn = (request: Request) => Response | Promise<Response>;

/** Makes a fetch that gives responses in turn, the last one repeatedly, and records requests, their headers and times. */
export function inTurn(...turns: Turn[]) {
  const requests: Request[] = [];
  const headers: Headers[] = [];
  const times: number[] = [];
  const fetch = async (request: Request) => {
    times.push(performance.now());
    requests.push(request);
    // Credentials may set the headers of the same request again.
    headers.push(new Headers(request.headers));
    return (turns[Math.min(requests.length, turns.length) - 1] as Turn)(request);
  };
  return { fetch, requests, headers, times };
}

interface Options {
  readonly endpoint?: string;
  readonly token?: string;
  readonly credentials?: Layer;
  readonly layers?: readonly Layer[];
}

/** A client whose requests get these responses in turn, and what it sends. */
export function scripted(turns: Turn[], { token = 'demo-token', credentials, ...options }: Options = {}) {
  const server = inTurn(...turns);
  const authentication = credentials ? { credentials } : { token };
  const client = createCloudImages({ endpoint, ...authentication, ...options, fetch: server.fetch });
  return { ...server, client };
}

export const json = (body: unknown, init?: ResponseInit) => () => Response.json(body, init);
export const raw = (body: BodyInit | null, init?: ResponseInit) => () => new Response(body, init);
export const ok = json({ images: [] });
export const noContent = raw(null, { status: 204 });
export const status = (code: number, headers: Record<string, string> = {}) =>
  json({ error: { code: 'IMG.0060', message: 'Busy.' } }, { status: code, headers });
export const fails = (error: unknown) => () => Promise.reject(error);
export const never = () => new Promise<Response>(() => {});

/** A response whose body begins and never goes on. */
export const stalled = (init: ResponseInit) => () =>
  new Response(new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{')) }), init);

/** Resolves to the error of a call; undefined if there is none. */
export const errorOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error) => error,
  );
