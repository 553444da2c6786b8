import type { Operation } from '@cloudimages/contract';
import * as client from '../../src/index.ts';

const functions: Readonly<Record<string, unknown>> = client;

/** The arguments of a client function after the client: path parameters, query, body. */
function argumentsOf({ query, body, example }: Operation): readonly unknown[] {
  const data = body?.binary ? new Blob(['{}']) : example.body;
  return [...Object.values(example.path), ...(Object.keys(query).length > 0 ? [{}] : []), ...(body ? [data] : [])];
}

/** Calls the function of an operation with the document's example. */
export function callExample(client: client.CloudImagesClient, operation: Operation): Promise<unknown> {
  const call = functions[operation.id] as (...args: readonly unknown[]) => Promise<unknown>;
  return call(client, ...argumentsOf(operation));
}
