import type { Handler } from '../context.ts';
import { upload } from '../work/upload.ts';

export const glanceUploadFile: Handler<'glanceUploadFile'> = async ({ path, body }, context) => {
  await upload(context, path.image_id, body);
  return { status: 204, body: undefined };
};
