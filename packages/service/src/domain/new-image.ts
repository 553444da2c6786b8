import type { Image, ImageCreate } from '@cloudimages/contract';
import { osAttributes } from './os-version.ts';

/** A new image in state `queued`, with the defaults of decision 77. */
export function newImage(given: ImageCreate, id: string, owner: string, now: string): Image {
  const { __os_version = 'Other Linux(64 bit)', tags = [], visibility = 'private', ...rest } = given;
  return {
    name: '',
    protected: false,
    container_format: 'bare',
    disk_format: 'zvhd2',
    min_ram: 0,
    min_disk: 40,
    ...rest,
    tags: [...new Set(tags)],
    visibility,
    id,
    owner,
    status: 'queued',
    size: null,
    virtual_size: null,
    checksum: null,
    created_at: now,
    updated_at: now,
    self: `/v2/images/${id}`,
    file: `/v2/images/${id}/file`,
    schema: '/v2/schemas/image',
    virtual_env_type: 'FusionCompute',
    __isregistered: 'true',
    __imagetype: visibility,
    __image_source_type: 'uds',
    __image_size: '0',
    ...osAttributes(__os_version),
  };
}
