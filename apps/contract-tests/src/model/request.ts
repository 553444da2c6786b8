import type { OperationId } from '@cloudimages/contract';
import { type AskedRequest, type CallOptions, requestOf } from '../calls.ts';

/** The caller of every case, and the story's second project. */
export type Project = 'own' | 'other';

export type Query = readonly (readonly [name: string, value: string])[];

/** A request as the model reads it; nothing in it is encoded. */
export interface Request {
  readonly operation: OperationId;
  /** Parameters of the path. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly headers: Readonly<Record<string, string>>;
  /** An empty body is the same as none. */
  readonly body?: string;
  /** The project whose token is sent; null for no token. */
  readonly token: Project | null;
}

/** The call that sends a request, but for its token. */
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
