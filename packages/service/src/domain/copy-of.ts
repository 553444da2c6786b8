import type { Image } from '@cloudimages/contract';

/** A new private image with the attributes of another one (decision 119), and those that the request and the job add. */
export function copyOf(
  source: Image,
  added: Pick<Image, 'id' | 'name' | 'owner' | 'created_at'> & Partial<Image>,
): Image {
  const { active_at: _, __system__cmkid: __, enterprise_project_id: ___, ...kept } = source;
  return {
    ...kept,
    status: 'queued',
    visibility: 'private',
    __imagetype: 'private',
    protected: false,
    tags: [],
    size: null,
    checksum: null,
    updated_at: added.created_at,
    self: `/v2/images/${added.id}`,
    file: `/v2/images/${added.id}/file`,
    __source_image_id: source.id,
    __source_owner: source.owner,
    ...added,
  };
}
