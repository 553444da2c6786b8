import type { OperationId } from '@cloudimages/contract';
import { type Case, handOver, observe, openContract } from '@cloudimages/openapi-vitest';
import { inject } from 'vitest';
import { type Answer, answerOf, type CallOptions, initOf, type RequestOptions, requestOf } from './calls.ts';
import { document, refusals } from './document.ts';
import { noticing } from './made-images.ts';
import type { Target } from './targets/target.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the module that starts what is tested. */
    start: string;
    /** The cases that openapi-vitest makes of the document. All targets share them, since making them takes seconds. */
    cases: readonly Case[];
  }
}

// The targets of this repository are no part of what is published, so that no import may name them.
const { start }: { readonly start: () => Target | Promise<Target> } = await import(inject('start'));

/** Started before the cases are registered, since some targets cannot pass all of them. */
export const target = await start();

const contract = openContract(document, { refusals });
handOver(contract, target.name);

/** The images that this run has made and not deleted yet, with the tokens that made them. */
export const madeImages = new Map<string, string | null>();

/** Every exchange goes through here and is compared with the document. */
export const observedFetch = observe(contract, noticing(target.fetch, madeImages), {
  // A path or a method without an operation has to be a 404, and operations ignore parameters that they do not know.
  except: ({ rule, part, value }, { response }) =>
    (rule === 'operation' && response.status === 404) ||
    (rule === 'parameter' && part !== undefined && value === undefined),
});

/** Sends a request to a path and query of the target. */
export async function request(method: string, path: string, options: RequestOptions = {}): Promise<Answer> {
  const { token = target.tokens.own } = options;
  return answerOf(await observedFetch(target.endpoint + path, initOf(method, { ...options, token })));
}

/** Calls an operation; a body gets the first media type that the operation takes, unless given another one. */
export function call(id: OperationId, options: CallOptions = {}): Promise<Answer> {
  const { method, path, ...rest } = requestOf(id, options);
  return request(method, path, rest);
}
