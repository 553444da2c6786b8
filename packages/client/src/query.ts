import type { OperationTypes } from '@cloudimages/contract';

type Query = NonNullable<OperationTypes['listImages' | 'glanceListImages']['parameters']['query']>;

/**
 * Writes a query. Each of the `attributes` and of a list becomes a parameter of its own. openapi-fetch would not escape their names, so
 * that a name with an ampersand could add another filter.
 */
export function serializeQuery({ attributes, ...declared }: Query): string {
  return Object.entries({ ...attributes, ...declared })
    .flatMap(([name, value]) => [value].flat().map((each) => [name, each] as const))
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&');
}
