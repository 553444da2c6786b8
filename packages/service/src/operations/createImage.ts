import type { OperationInput } from '@cloudimages/contract';
import type { Context, Handler } from '../context.ts';
import { inWorld, ofDisk } from '../domain/in-world.ts';
import { environmentOf, hardwareOf, imageOf, objectAt } from '../domain/sources.ts';
import { newJobId } from '../work/change-job.ts';
import { type NewImage, startJob } from '../work/start-job.ts';

type Body = OperationInput<'createImage'>['body'];
type FromFile = Extract<Body, { image_url: unknown }>;
type FromDataDisks = Extract<Body, { data_images: readonly { volume_id: unknown }[] }>;

/** The system-disk image of a file, and the data-disk images of the files that come with it. */
async function imagesOfFiles(context: Context, body: FromFile): Promise<NewImage[]> {
  const { image_url, os_type, is_config, data_images = [] } = body;
  const system = imageOf(
    context,
    body,
    {
      virtual_env_type: environmentOf(body.type),
      __data_origin: `file,${image_url}`,
      __root_origin: 'file',
      ...(os_type !== undefined && body.os_version === undefined && { __os_type: os_type }),
      ...(is_config !== undefined && { __is_config_init: is_config ? 'true' : 'false' }),
      ...hardwareOf(body),
    },
    await objectAt(context, image_url),
  );
  const data = data_images.map(async (file, index) =>
    imageOf(
      context,
      { name: `${body.name}-${index + 1}`, ...file },
      { virtual_env_type: 'DataImage', __data_origin: `file,${file.image_url}`, __root_origin: 'file' },
      await objectAt(context, file.image_url),
    ),
  );
  return [system, ...(await Promise.all(data))];
}

/** Images of a job, each with a sub-job of its own. */
const withSubJobs = (
  { newId }: Context,
  images: readonly NewImage[],
  type: 'imsCopyVolumeToImageJob' | 'imsImportImageJob',
) => images.map((image) => ({ ...image, job: { id: newJobId(newId), type } }));

function imagesOfDisks(context: Context, { data_images, tags, image_tags, ...shared }: FromDataDisks): NewImage[] {
  return data_images.map((disk) => {
    const own = disk.tags ?? disk.image_tags;
    const given = { ...shared, ...(own === undefined && { tags, image_tags }), ...disk };
    return imageOf(
      context,
      { ...given, ...ofDisk(inWorld(context, 'volumes', disk.volume_id)) },
      { virtual_env_type: 'DataImage', __data_origin: `volume,${disk.volume_id}` },
    );
  });
}

/** Starts the job of the source that the body names (decision 115). */
async function start(context: Context, body: Body): Promise<string> {
  if ('instance_id' in body) {
    const server = inWorld(context, 'servers', body.instance_id);
    const added = { __data_origin: `instance,${body.instance_id}` };
    const image = imageOf(context, { ...body, ...ofDisk(server) }, added);
    return startJob(context, 'imsCreateImageByInstance', [image]);
  }
  if ('volume_id' in body) {
    const virtual_env_type = environmentOf(body.type);
    const given = { ...body, ...ofDisk(inWorld(context, 'volumes', body.volume_id), body.os_version) };
    const image = imageOf(context, given, { virtual_env_type, __data_origin: `volume,${body.volume_id}` });
    return startJob(context, 'imsVolumeCreateImageJob', [image]);
  }
  if ('image_url' in body) {
    const images = await imagesOfFiles(context, body);
    if (images.length === 1) return startJob(context, 'imsImportImageJob', images);
    return startJob(context, 'imsImportOvaImageJob', withSubJobs(context, images, 'imsImportImageJob'));
  }
  const images = imagesOfDisks(context, body);
  return startJob(context, 'imsVolumesToSysDataImagesJob', withSubJobs(context, images, 'imsCopyVolumeToImageJob'));
}

export const createImage = (async ({ body }, context) => ({
  status: 200,
  body: { job_id: await start(context, body) },
})) satisfies Handler<'createImage'>;
