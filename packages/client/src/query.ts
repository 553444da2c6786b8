import type { OperationTypes } from '@cloudimages/contract';

type Query = NonNullable<OperationTypes['listImages']['parameters']['query']>;

/**
 * Writes a query, with the free-form `attributes` as parameters of their own. openapi-fetch would leave their names
 * unescaped, so that a name with an ampersand in it could add a filter that nobody asked for.
 */
export function serializeQuery({ attributes, ...declared }: Query): string {
  return Object.entries({ ...attributes, ...declared })
    .filter(([, value]) => value != null)
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&');
}
