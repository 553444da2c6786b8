import type { Handler } from '../context.ts';
import { createImage } from './createImage.ts';

export const createImageInSafeMode: Handler<'createImageInSafeMode'> = (input, context) =>
  createImage({ ...input }, context);
