import { nativeSchemas } from '@cloudimages/contract';
import type { Handler } from '../context.ts';

export const glanceShowImageSchemas: Handler<'glanceShowImageSchemas'> = async () => ({
  status: 200,
  body: nativeSchemas.image,
});
