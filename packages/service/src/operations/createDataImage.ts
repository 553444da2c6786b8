import type { Handler } from '../context.ts';
import { imageOf, objectAt } from '../domain/sources.ts';
import { startJob } from '../work/start-job.ts';

export const createDataImage = (async ({ body }, context) => {
  const { image_url, os_type = 'Linux' } = body;
  const image = imageOf(
    context,
    body,
    { virtual_env_type: 'DataImage', __data_origin: `file,${image_url}`, __root_origin: 'file', __os_type: os_type },
    await objectAt(context, image_url),
  );
  return { status: 200, body: { job_id: await startJob(context, 'imsImportDataImageJob', [image]) } };
}) satisfies Handler<'createDataImage'>;
