import type { OperationId } from '@cloudimages/contract';
import { document } from '@cloudimages/contract/document';
import { createLogger } from '@stoplight/prism-core';
import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { chooseResponse, type Preference, type PrismOperation } from './prefer.ts';

/** A response of the document with its declared headers; those without a value are not sent. */
export type Answer = { status: number; headers: Record<string, unknown>; body: unknown };

/** Renders the preferred response of an operation; a text when the document declares none, with those that it declares. */
type Render = (id: OperationId, preference: Preference) => Promise<Answer | string>;

const logger = createLogger('mock', { level: 'silent' });

// Requests have been checked before. Prism only chooses the example and renders it.
const settings = {
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  isProxy: false,
  upstreamProxy: undefined,
} as const;

function rendererOf(operation: PrismOperation) {
  const mock = { dynamic: false };
  const prism = createInstance({ ...settings, mock }, { logger, route: () => ({ _tag: 'Right', right: operation }) });
  return async (preference: Preference): Promise<Answer | string> => {
    const choice = chooseResponse(operation, preference);
    if (typeof choice === 'string') return choice;
    // Prism gets no request headers: errors have one media type, whatever the client accepts.
    const request = { method: 'get', url: { path: '/' } } as const;
    const result = await prism.request(request, [], { ...settings, mock: { ...mock, ...choice } })();
    if (result._tag === 'Left') throw result.left;
    const { statusCode, headers = {}, body } = result.right.output;
    return { status: statusCode, headers, body };
  };
}

let renderer: Promise<Render> | undefined;

/** The function that renders responses of the document. All mocks of a process share it: Prism reads for half a second. */
export function getRenderer(): Promise<Render> {
  renderer ??= createRenderer();
  return renderer;
}

async function createRenderer(): Promise<Render> {
  // Prism resolves references in place, so it gets a copy.
  const operations = await getHttpOperationsFromSpec(structuredClone(document));
  const renderers = new Map(operations.map((operation) => [operation.iid, rendererOf(operation)]));
  return async (id, preference) => renderers.get(id)?.(preference) ?? `The document has no operation ${id}.`;
}
