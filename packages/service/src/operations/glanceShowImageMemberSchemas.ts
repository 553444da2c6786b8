import { nativeSchemas } from '@cloudimages/contract';
import type { Handler } from '../context.ts';

export const glanceShowImageMemberSchemas: Handler<'glanceShowImageMemberSchemas'> = async () => ({
  status: 200,
  body: nativeSchemas.member,
});
