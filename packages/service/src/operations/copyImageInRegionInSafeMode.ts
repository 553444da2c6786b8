import type { Handler } from '../context.ts';
import { copyImageInRegion } from './copyImageInRegion.ts';

export const copyImageInRegionInSafeMode: Handler<'copyImageInRegionInSafeMode'> = (input, context) =>
  copyImageInRegion({ ...input }, context);
