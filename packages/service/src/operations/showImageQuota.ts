import type { Handler } from '../context.ts';
import { countShared } from '../domain/count-shared.ts';
import { maxMembers } from '../domain/members.ts';

export const showImageQuota: Handler<'showImageQuota'> = async (_input, { store, project, imageQuota }) => {
  const used = (await store.get('quota', project))?.images ?? 0;
  const shared = await countShared(store, project);
  const resources = [
    { type: 'image', used, quota: imageQuota, min: 0, max: imageQuota },
    { type: 'image_shared', used: shared, quota: imageQuota, min: 0, max: imageQuota },
    // It holds for each image.
    { type: 'image_member', used: 0, quota: maxMembers, min: 0, max: maxMembers },
  ] as const;
  return { status: 200, body: { quotas: { resources: [...resources] } } };
};
