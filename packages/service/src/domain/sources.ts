import type { Image } from '@cloudimages/contract';
import type { Context } from '../context.ts';
import { Refusal } from '../pipeline/refusal.ts';
import type { ObjectName } from '../ports/jobs.ts';
import type { NewImage } from '../work/start-job.ts';
import { declaredFile } from './check-file.ts';
import { givenTags } from './image-tags.ts';
import { inWorld } from './in-world.ts';
import { newImage } from './new-image.ts';

/** What requests say of a new image, whatever it is made from. */
interface Given {
  readonly name: string;
  readonly description?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly image_tags?: readonly { readonly key: string; readonly value: string }[] | undefined;
  readonly enterprise_project_id?: string | undefined;
  readonly min_ram?: number | undefined;
  readonly max_ram?: number | undefined;
  readonly min_disk?: number | undefined;
  readonly os_version?: string | undefined;
  readonly platform?: string | undefined;
  readonly cmk_id?: string | undefined;
}

/**
 * A new image of a job, with what its source adds.
 * @throws {Refusal} IMG.0095 when its key does not exist.
 */
export function imageOf(
  context: Pick<Context, 'project' | 'world' | 'now' | 'newId'>,
  given: Given,
  added: Partial<Image> & Pick<Image, '__data_origin'>,
  from?: ObjectName,
): NewImage {
  const { project, now, newId } = context;
  const id = newId();
  const { name, min_ram, min_disk, os_version, platform, description, max_ram, enterprise_project_id, cmk_id } = given;
  if (cmk_id !== undefined) inWorld(context, 'keys', cmk_id);
  const image: Image = {
    ...newImage(
      {
        name,
        tags: givenTags(given),
        ...(min_ram !== undefined && { min_ram }),
        ...(min_disk !== undefined && { min_disk }),
        ...(os_version !== undefined && { __os_version: os_version }),
        ...(description !== undefined && { __description: description }),
      },
      id,
      project,
      now(),
    ),
    ...(platform !== undefined && { __platform: platform }),
    ...(max_ram !== undefined && { max_ram: String(max_ram) }),
    ...(enterprise_project_id !== undefined && { enterprise_project_id }),
    ...(cmk_id !== undefined && { __system__cmkid: cmk_id }),
    ...added,
  };
  return { id, name, begin: () => ({ image }), ...(from && { from, declared: declaredFile(from, image) }) };
}

/** The object that `bucket:object` names. */
export function objectNamed(url: string): ObjectName {
  const at = url.indexOf(':');
  return { bucket: url.slice(0, at), object: url.slice(at + 1) };
}

/** The object that an `image_url` names, if it is there; else IMG.0057. */
export async function objectAt({ buckets }: Pick<Context, 'buckets'>, url: string): Promise<ObjectName> {
  const name = objectNamed(url);
  if ((await buckets.sizeOf(name)) === undefined) {
    throw new Refusal('IMG.0057', `There is no object ${name.object} in a bucket ${name.bucket}.`);
  }
  return name;
}

/** Bare-metal servers need another kind of image. */
export const environmentOf = (type = 'ECS'): Image['virtual_env_type'] =>
  type === 'BMS' || type === 'Ironic' ? 'Ironic' : type === 'IsoImage' ? 'IsoImage' : 'FusionCompute';

/** Attributes that follow from the processor that a request names. */
export function hardwareOf({
  architecture,
  hw_firmware_type,
}: {
  readonly architecture?: 'x86' | 'arm' | undefined;
  readonly hw_firmware_type?: 'bios' | 'uefi' | undefined;
}): Partial<Image> {
  const isArm = architecture === 'arm';
  const firmware = isArm ? 'uefi' : hw_firmware_type;
  return {
    ...(firmware !== undefined && { hw_firmware_type: firmware }),
    ...(isArm && { __support_arm: 'true' }),
  };
}
