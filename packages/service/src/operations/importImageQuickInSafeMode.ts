import type { Handler } from '../context.ts';
import { importImageQuick } from './importImageQuick.ts';

export const importImageQuickInSafeMode: Handler<'importImageQuickInSafeMode'> = (input, context) =>
  importImageQuick({ ...input }, context);
