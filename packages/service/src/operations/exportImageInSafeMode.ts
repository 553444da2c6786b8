import type { Handler } from '../context.ts';
import { exportImage } from './exportImage.ts';

export const exportImageInSafeMode: Handler<'exportImageInSafeMode'> = (input, context) =>
  exportImage({ ...input }, context);
