import { type Operation, operations } from '@cloudimages/contract';
import { identityOperations, identityResponseValidator } from '@cloudimages/contract/identity';
import { responseValidator, type Validate } from '@cloudimages/contract/validators';

/** An operation with the validators of its responses. */
export interface Tested {
  readonly operation: Operation<string>;
  readonly validator: (status: number, mediaType: string) => Validate | undefined;
  /** Validates the error of a request that does not reach the operation. */
  readonly refusal: Validate;
}

const withValidators = (
  table: Readonly<Record<string, Operation<string>>>,
  validator: (id: never, status: number, mediaType?: string) => Validate | undefined,
  refusal: Validate | undefined,
): Tested[] =>
  Object.values(table).map((operation) => ({
    operation,
    refusal: refusal as Validate,
    validator: (status, mediaType) => validator(operation.id as never, status, mediaType),
  }));

/** Every operation of the server. */
export const tested: readonly Tested[] = [
  ...withValidators(operations, responseValidator, responseValidator('showVersion', 404)),
  // All errors of the identity API have one shape (decision 99).
  ...withValidators(
    identityOperations,
    identityResponseValidator,
    identityResponseValidator('keystoneCreateToken', 400),
  ),
];
