import type { Handler } from '../context.ts';
import { createDataImage } from './createDataImage.ts';

export const createDataImageInSafeMode: Handler<'createDataImageInSafeMode'> = (input, context) =>
  createDataImage({ ...input }, context);
