import type { OperationId } from '@cloudimages/contract';
import { handOver, observe, openContract } from '@cloudimages/openapi-vitest';
import { inject } from 'vitest';
import { type Answer, answerOf, type CallOptions, initOf, type RequestOptions, requestOf } from './calls.ts';
import { document, refusals } from './document.ts';
import { type MadeImages, recordImages } from './made-images.ts';
import { onlyOperations } from './only-operations.ts';
import { reportLastRequest } from './report-last-request.ts';
import type { Target } from './targets/target.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the module that starts the target. */
    start: string;
  }
}

// An import by variable, since the targets of this repository are not part of the published package.
const { start }: { readonly start: () => Target | Promise<Target> } = await import(inject('start'));

/** Started before the cases are registered, since the target decides which cases apply. */
export const target = await start();

const contract = openContract(document, { refusals });
handOver(contract, target.name);

const targetFetch = target.operations ? onlyOperations(target.fetch, contract, target.operations) : target.fetch;

/** The images that this run has created. */
export const madeImages: MadeImages = { ids: new Map(), pending: new Set() };

/** The fetch of all cases, which compares every exchange with the document. */
export const observedFetch = observe(contract, reportLastRequest(recordImages(targetFetch, madeImages)), {
  // A path or a method without an operation must be a 404, and operations ignore unknown parameters.
  except: ({ rule, part, value }, { response }) =>
    (rule === 'operation' && response.status === 404) ||
    (rule === 'parameter' && part !== undefined && value === undefined),
});

/** Sends a request to a path and query of the target. */
export async function request(method: string, path: string, options: RequestOptions = {}): Promise<Answer> {
  const { token = target.tokens.own } = options;
  return answerOf(await observedFetch(target.endpoint + path, initOf(method, { ...options, token })));
}

/** Calls an operation. By default a body has the first media type that the operation accepts. */
export function call(id: OperationId, options: CallOptions = {}): Promise<Answer> {
  const { method, path, ...rest } = requestOf(id, options);
  return request(method, path, rest);
}
