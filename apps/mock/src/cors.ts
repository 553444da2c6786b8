import type { IncomingMessage } from 'node:http';
import type { Answer } from './answers.ts';
import type { Operation } from './operations.ts';

/** Lists the headers that a page of another origin may read: those which the document declares, and our own. */
export function exposedHeaders(operations: readonly Operation[]): string {
  const declared = operations.flatMap(({ responses }) =>
    responses.flatMap(({ headers = [] }) => headers.map(({ name }) => name)),
  );
  return [...new Set(['X-Request-Id', ...declared, 'Sl-Violations'])].join(', ');
}

/** Answers the question with which a browser precedes a call from another origin; undefined for any other request. */
export function preflight({ method, headers }: IncomingMessage): Answer | undefined {
  const wanted = headers['access-control-request-method'];
  if (method !== 'OPTIONS' || !wanted) return undefined;
  return {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': wanted,
      // A star would not cover Authorization.
      'Access-Control-Allow-Headers': headers['access-control-request-headers'],
    },
    body: undefined,
  };
}
