import type { Handler } from '../context.ts';
import { inWorld } from '../domain/in-world.ts';
import { startJob } from '../domain/start-job.ts';
import { visible } from '../domain/visibility.ts';
import { Refusal } from '../pipeline/refusal.ts';

export const copyImageInRegion = (async ({ path, body }, context) => {
  const { store, project, now, newId } = context;
  const { image: source, file, members } = visible(await store.get('image', path.image_id), project);
  if (source.visibility === 'public') throw new Refusal('IMG.0047');
  if (source.owner !== project && members?.[project]?.status !== 'accepted') throw new Refusal('IMG.0196');
  if (source.status !== 'active') throw new Refusal('IMG.0046', `It is ${source.status}.`);
  if (source.__whole_image) throw new Refusal('IMG.0130');
  if (source.virtual_env_type === 'IsoImage') throw new Refusal('IMG.0167');
  const { name, description, cmk_id, enterprise_project_id } = body;
  if (cmk_id) inWorld(context, 'keys', cmk_id);
  const { active_at: _, __system__cmkid: key, enterprise_project_id: __, ...kept } = source;
  const id = newId();
  const time = now();
  const encryption = cmk_id ?? key;
  const image = {
    ...kept,
    id,
    name,
    owner: project,
    status: 'queued' as const,
    visibility: 'private' as const,
    __imagetype: 'private',
    protected: false,
    tags: [],
    size: null,
    checksum: null,
    created_at: time,
    updated_at: time,
    self: `/v2/images/${id}`,
    file: `/v2/images/${id}/file`,
    __source_image_id: source.id,
    __source_owner: source.owner,
    ...(description !== undefined && { __description: description }),
    ...(enterprise_project_id !== undefined && { enterprise_project_id }),
    ...(encryption && { __system__cmkid: encryption }),
  };
  const copy = { id, name, begin: () => ({ image }), ...(file !== undefined && { from: { file } }) };
  return { status: 200, body: { job_id: await startJob(context, 'imsCopyImageInRegionJob', [copy]) } };
}) satisfies Handler<'copyImageInRegion'>;
