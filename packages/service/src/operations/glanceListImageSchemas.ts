import { nativeSchemas } from '@cloudimages/contract';
import type { Handler } from '../context.ts';

export const glanceListImageSchemas: Handler<'glanceListImageSchemas'> = async () => ({
  status: 200,
  body: nativeSchemas.images,
});
