import { requests } from './generated/requests.js';
import { responses } from './generated/responses.js';
import type { OperationId } from './operations.ts';
import type { RequestValidators, Validate, ValidationError } from './validation.ts';

export type { RequestValidators, Validate, ValidationError } from './validation.ts';

/** Validators for the parameters and the body of each operation. */
export const requestValidators = requests as Readonly<Record<OperationId, RequestValidators>>;

/** Tells whether a text is a JSON pointer of one level, as the paths of a patch are. */
export const isAttributePointer = requests.pointer?.body as Validate;

/** Tells whether a value is an image, exclusions between attributes included. */
export const isImage = requests.image?.body as Validate;

/**
 * The validator of an answer, or undefined when the document declares no JSON answer of this kind. An answer without a
 * body and one that is no JSON have no validator; `operations[id].answers` tells which are declared.
 */
export function responseValidator(
  operation: OperationId,
  status: number,
  mediaType = 'application/json',
): Validate | undefined {
  return responses[`${operation} ${status} ${mediaType}`];
}

/**
 * The code that the document names for a broken rule: the entry of `x-error-codes` for the keyword, beside the keyword.
 * Undefined when there is none; then the `content` code of the request body counts.
 */
export function errorCode({ keyword, parentSchema }: ValidationError): string | undefined {
  return parentSchema?.['x-error-codes']?.[keyword];
}
