import { operations } from '@cloudimages/contract';

/** The most data that an image can have (decision 80). */
export const maxBytes = operations.glanceUploadFile.body?.maxBytes ?? Number.POSITIVE_INFINITY;
