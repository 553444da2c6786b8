import type { IncomingMessage } from 'node:http';
import { operations } from '@cloudimages/contract';
import type { Answer } from './render.ts';

const declaredHeaders = Object.values(operations).flatMap(({ method, answerHeaders }) =>
  method === 'HEAD' ? [] : answerHeaders,
);

const exposedHeaders = [...new Set([...declaredHeaders, 'Sl-Violations'])].join(', ');

/** The response headers that a page of another origin may read: those of the document, and our own; all for HEAD. */
export const exposedFor = (method: string | undefined) => (method === 'HEAD' ? '*' : exposedHeaders);

/** The response to a CORS preflight; undefined for any other request. */
export function preflight({ method, headers }: IncomingMessage): Answer | undefined {
  const wanted = headers['access-control-request-method'];
  if (method !== 'OPTIONS' || !wanted) return undefined;
  return {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': wanted,
      // `*` would not cover Authorization.
      'Access-Control-Allow-Headers': headers['access-control-request-headers'],
    },
    body: undefined,
  };
}
