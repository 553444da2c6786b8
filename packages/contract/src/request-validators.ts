import { requests } from './generated/requests.js';
import type { OperationId } from './operations.ts';
import type { RequestValidators, Validate } from './validation.ts';

/** Validators for the parameters and the body of each operation. */
export const requestValidators = requests as Readonly<Record<OperationId, RequestValidators>>;

/** Tells whether a text is a JSON pointer of one level, as the paths of a patch are. */
export const isAttributePointer = requests.pointer?.body as Validate;

/** Tells whether a value is an image, exclusions between attributes included. */
export const isImage = requests.image?.body as Validate;
