import type { Handler } from '../context.ts';
import { imageOf } from '../domain/sources.ts';
import { startJob } from '../domain/start-job.ts';

export const createWholeImage: Handler<'createWholeImage'> = async ({ body }, context) => {
  const isOfServer = 'instance_id' in body;
  const image = imageOf(context, body, {
    __whole_image: true,
    __data_origin: isOfServer ? `instance,${body.instance_id}` : `server_backup,${body.backup_id}`,
    ...(!isOfServer && { __backup_id: body.backup_id }),
  });
  const type = isOfServer ? 'imsCreateWholeImageByInstanceJob' : 'imsCreateWholeImageByBackupJob';
  return { status: 200, body: { job_id: await startJob(context, type, [image]) } };
};
