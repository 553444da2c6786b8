import type { Handler } from '../context.ts';
import { environmentOf, hardwareOf, imageOf, objectAt } from '../domain/sources.ts';
import { startJob } from '../work/start-job.ts';

export const importImageQuick = (async ({ body }, context) => {
  const { image_url, os_type, type } = body;
  const isData = type === 'DataImage';
  const image = imageOf(
    context,
    body,
    {
      virtual_env_type: isData ? 'DataImage' : environmentOf(type),
      __data_origin: `file,${image_url}`,
      __root_origin: 'file',
      ...(os_type !== undefined && body.os_version === undefined && { __os_type: os_type }),
      ...hardwareOf(body),
    },
    await objectAt(context, image_url),
  );
  const job_id = await startJob(context, isData ? 'imsImportDataImageJob' : 'imsImportImageJob', [image]);
  return { status: 200, body: { job_id } };
}) satisfies Handler<'importImageQuick'>;
