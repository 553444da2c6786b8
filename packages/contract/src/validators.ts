import { responses } from './generated/responses.js';
import type { OperationId } from './operations.ts';
import type { Validate } from './validation.ts';

export type { Change } from './change.ts';
export { explain } from './explain.ts';
export type { Fault } from './fault.ts';
export { readBody } from './read-body.ts';
export { type Reading, type RequestParts, readRequest } from './read-request.ts';
export { isImage, requestValidators } from './request-validators.ts';
export {
  type BodyReader,
  errorCode,
  type RequestValidators,
  type Rules,
  type Validate,
  type ValidationError,
} from './validation.ts';

/**
 * The validator of an answer, or undefined when the document declares no JSON answer of this kind. An answer without a
 * body and one that is no JSON have no validator; `operations[id].answers` lists the declared ones.
 */
export function responseValidator(
  operation: OperationId,
  status: number,
  mediaType = 'application/json',
): Validate | undefined {
  return responses[`${operation} ${status} ${mediaType}`];
}
