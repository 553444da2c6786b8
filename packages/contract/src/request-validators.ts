import { isImage as compiled, requests } from './generated/requests.js';
import type { OperationId } from './operations.ts';
import type { RequestValidators, Validate } from './validation.ts';

/** Validators for the parameters, and readers for the body, of each operation. */
export const requestValidators = requests as Readonly<Record<OperationId, RequestValidators>>;

/** Whether a value is an image, exclusions between attributes included. */
export const isImage: Validate = compiled;
