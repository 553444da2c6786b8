import type { Handler } from '../context.ts';
import { createDataImage } from './createDataImage.ts';

export const createDataImageAlias: Handler<'createDataImageAlias'> = (input, context) =>
  createDataImage({ ...input }, context);
