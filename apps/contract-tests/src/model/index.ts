import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { declaredRefusal, type Operation, type OperationId, operations, type Reason } from '@cloudimages/contract';
import type { Fresh, Model } from './model.ts';
import type { Request } from './request.ts';
import type { Stored, World } from './world.ts';

export { cases } from '../cases.ts';
export { type Facts, uploaded } from './data.ts';
export { sentOf } from './request.ts';
export type { Kept, Stored } from './world.ts';

/** TypeScript here, JavaScript once it is built. */
const extension = import.meta.url.slice(import.meta.url.lastIndexOf('.'));

async function modelOf(id: OperationId): Promise<Model | string> {
  const file = new URL(`operations/${id}${extension}`, import.meta.url);
  if (!existsSync(file)) {
    throw new Error(`${id} has no model. Add ${fileURLToPath(file)}: it exports \`model\`, or the reason for none.`);
  }
  const { model }: { readonly model: Model | string } = await import(file.href);
  return model;
}

const ids = Object.keys(operations) as OperationId[];

/** The model of each operation, or the reason why it needs none. */
export const models: ReadonlyMap<OperationId, Model | string> = new Map(
  await Promise.all(ids.map(async (id) => [id, await modelOf(id)] as const)),
);

export const modelled: readonly OperationId[] = ids.filter((id) => typeof models.get(id) !== 'string');

/** Those whose requests can be compared with any target. */
export const portable: readonly OperationId[] = modelled.filter((id) => {
  const { showsAll, startsJob } = modelFor(id);
  return !showsAll && !startsJob;
});

/** @throws {Error} for an operation without a model. */
export function modelFor(id: OperationId): Model {
  const model = models.get(id);
  if (typeof model === 'object') return model;
  throw new Error(`${id} has no model: ${model}`);
}

/** The response that the document and the decisions require, and the world after it. */
export interface Expected {
  readonly status: number;
  /** The reason of an error. */
  readonly reason?: string;
  /** The code in the body of an error; most native errors have none. */
  readonly code?: string;
  /** The body of a success. */
  readonly body?: Stored | string;
  /** The headers of an image, by their names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly world: World;
}

/** Reasons without a name in the document, and the code that they share with others. */
const codes: Readonly<Record<string, string>> = {
  'no such marker': 'IMG.0017',
  'two orders': 'IMG.0017',
  'format of data': 'IMG.0026',
};

function refused(world: World, operation: Operation, reason: string): Expected {
  const { status, code, body } = declaredRefusal(operation, (codes[reason] ?? reason) as Reason);
  // A response to HEAD has no body.
  const isShown = operation.method !== 'HEAD' && JSON.stringify(body).includes(`"${code}"`);
  return { status, reason, ...(isShown && { code }), world };
}

/** The response to a request, without concurrent requests. */
export function expectedOf(world: World, request: Request, fresh: Fresh): Expected {
  const operation = operations[request.operation];
  const { respond } = modelFor(request.operation);
  if (operation.secured && request.token === null) return refused(world, operation, 'APIGW.0301');
  const project = request.token ? world.owners[request.token] : '';
  const outcome = respond({ world, request, project, fresh });
  return typeof outcome === 'string' ? refused(world, operation, outcome) : { world, ...outcome };
}
