import { nativeSchemas } from '@cloudimages/contract';
import type { Handler } from '../context.ts';

export const glanceListImageMemberSchemas: Handler<'glanceListImageMemberSchemas'> = async () => ({
  status: 200,
  body: nativeSchemas.members,
});
