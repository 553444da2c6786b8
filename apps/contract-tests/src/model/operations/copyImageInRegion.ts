import fc from 'fast-check';
import { draftsOfImage } from '../draft.ts';
import { createdByJob } from '../job.ts';
import { bodies, bodyOf } from '../key-value-tags.ts';
import type { Model } from '../model.ts';
import { ofImage } from '../of-image.ts';
import { memberOf } from '../world.ts';

const copies = fc.record(
  {
    name: fc.constantFrom('a', 'copy'),
    description: fc.constantFrom('', 'of another'),
    enterprise_project_id: fc.constant('0'),
  },
  { requiredKeys: ['name'] },
);

export const model: Model = {
  needs: ['glanceUploadFile'],
  startsJob: true,
  draw: (hand) => draftsOfImage(hand, bodies(copies)),
  respond: ofImage((asked) => {
    const body = bodyOf(asked);
    if (typeof body === 'string') return body;
    return ({ kept, image, isOwner, project, fresh }) => {
      if (image.visibility === 'public') return 'IMG.0047';
      if (!isOwner && memberOf(kept, project)?.status !== 'accepted') return 'IMG.0196';
      if (image.status !== 'active') return 'IMG.0046';
      if (image.__whole_image) return 'IMG.0130';
      const { enterprise_project_id: _, ...rest } = image;
      const { id, created_at, updated_at, active_at } = fresh.made ?? {};
      const { name, description, enterprise_project_id } = body;
      const copy = {
        ...rest,
        ...{ id, name, owner: project, visibility: 'private', __imagetype: 'private', protected: false, tags: [] },
        ...{ created_at, updated_at, active_at, self: `/v2/images/${id}`, file: `/v2/images/${id}/file` },
        ...{ __source_image_id: image.id, __source_owner: image.owner },
        ...(description !== undefined && { __description: description }),
        ...(enterprise_project_id !== undefined && { enterprise_project_id }),
      };
      return createdByJob(asked, 'imsCopyImageInRegionJob', copy, kept.data);
    };
  }),
};
