/** The identity API, with which clients log in: a document of its own, which image endpoints do not have (decision 90). */
import type { components, operations as OperationTypes } from './generated/identity-openapi.ts';
import { operations } from './generated/identity-operations.ts';
import { requests } from './generated/identity-requests.js';
import { responses } from './generated/identity-responses.js';
import type { Handlers } from './handlers.ts';
import type { OperationTable } from './operations.ts';
import type { RequestValidators, Validate } from './validation.ts';

/** Name of an identity operation. */
export type IdentityOperationId = keyof OperationTypes;

/** One function for each identity operation. */
export type IdentityHandlers<Context> = Handlers<Context, OperationTypes>;

/** Who wants a token, and for which project. */
export type TokenCreate = components['schemas']['TokenCreate'];

/** What a token stands for. */
export type IssuedToken = components['schemas']['IssuedToken'];

/** The services and their addresses. */
export type Catalog = components['schemas']['Catalog'];

/** A project, as it is listed. */
export type Project = components['schemas']['Project'];

/** Every identity operation, by its name. Its refusals have codes such as `401`: those of their statuses. */
export const identityOperations: OperationTable<IdentityOperationId> = operations;

/** Validators for the parameters and the body of each identity operation. */
export const identityRequestValidators = requests as Readonly<Record<IdentityOperationId, RequestValidators>>;

/** The validator of an answer, or undefined when the document declares no JSON answer of this kind. */
export function identityResponseValidator(
  operation: IdentityOperationId,
  status: number,
  mediaType = 'application/json',
): Validate | undefined {
  return responses[`${operation} ${status} ${mediaType}`];
}
