import type { OperationId } from '@cloudimages/contract';
import { type AskedRequest, type CallOptions, requestOf } from '../calls.ts';

/** The two projects: the caller of most cases, and the story's second project. */
export type Project = 'own' | 'other';

export type Query = readonly (readonly [name: string, value: string])[];

/** A request without any encoding. */
export interface Request {
  readonly operation: OperationId;
  /** Path parameters. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly headers: Readonly<Record<string, string>>;
  /** An empty body equals a missing one. */
  readonly body?: string;
  /** The project of the token; null for no token. */
  readonly token: Project | null;
}

/** The HTTP request, without its token. */
export function optionsOf({ path, query, headers, body }: Request): CallOptions {
  const encoded = Object.entries(path).map(([name, value]) => [name, encodeURIComponent(value)]);
  return {
    path: Object.fromEntries(encoded),
    query: String(new URLSearchParams(query.map(([name, value]) => [name, value]))),
    headers,
    body,
  };
}

export const sentOf = (request: Request): AskedRequest => requestOf(request.operation, optionsOf(request));
