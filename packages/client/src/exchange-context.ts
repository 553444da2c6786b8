import type { Layer } from './layer.ts';

/**
 * What is known of a response or an error and has no place in it, since it comes from the runtime or the caller. One
 * part of the client finds it out and another one needs it.
 */
interface ExchangeContext {
  /** Of a response: the request as it went out, with the headers that the credentials set. */
  readonly request?: Request;
  /** Of an error: the credentials failed, and nothing was sent. */
  readonly isAuthError?: boolean;
}

const contexts = new WeakMap<object, ExchangeContext>();

export const contextOf = (outcome: unknown): ExchangeContext =>
  (outcome instanceof Object && contexts.get(outcome)) || {};

export function setContext(outcome: unknown, context: ExchangeContext): void {
  if (outcome instanceof Object) contexts.set(outcome, context);
}

/** Keeps the request of each response, for errors to name it and to leave out its secrets. */
export const keepRequest: Layer = (send) => async (request) => {
  const response = await send(request);
  setContext(response, { request });
  return response;
};
