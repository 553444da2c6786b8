import { document as bundled } from './generated/document.js';

/** The OpenAPI 3.1 document in one piece, all files bundled. */
export const document: Readonly<Record<string, unknown>> = bundled;
