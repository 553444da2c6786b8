import type { Query } from './request.ts';

/** A link to a path with a query, with its parameters sorted by name. */
export function linkTo(path: string, query: Query): string {
  const parameters = new URLSearchParams(query.map(([name, value]) => [name, value]));
  parameters.sort();
  return query.length === 0 ? path : `${path}?${parameters}`;
}
