import type { Handler } from '../context.ts';
import { copyOf } from '../domain/copy-of.ts';
import { inWorld } from '../domain/in-world.ts';
import { visible } from '../domain/visibility.ts';
import { Refusal } from '../pipeline/refusal.ts';
import { startJob } from '../work/start-job.ts';

export const copyImageInRegion = (async ({ path, body }, context) => {
  const { store, project, now, newId } = context;
  const { image: source, file, members } = visible(await store.get('image', path.image_id), project);
  if (source.visibility === 'public') throw new Refusal('IMG.0047');
  if (source.owner !== project && members?.[project]?.status !== 'accepted') throw new Refusal('IMG.0196');
  if (source.status !== 'active') throw new Refusal('IMG.0046', `It is ${source.status}.`);
  if (source.__whole_image) throw new Refusal('IMG.0130');
  if (source.virtual_env_type === 'IsoImage') throw new Refusal('IMG.0167');
  if (body.cmk_id) inWorld(context, 'keys', body.cmk_id);
  const { name, description, cmk_id = source.__system__cmkid, enterprise_project_id } = body;
  const id = newId();
  const image = copyOf(source, {
    id,
    name,
    owner: project,
    created_at: now(),
    ...(description !== undefined && { __description: description }),
    ...(enterprise_project_id !== undefined && { enterprise_project_id }),
    ...(cmk_id && { __system__cmkid: cmk_id }),
  });
  const copy = { id, name, begin: () => ({ image }), ...(file !== undefined && { from: { file } }) };
  return { status: 200, body: { job_id: await startJob(context, 'imsCopyImageInRegionJob', [copy]) } };
}) satisfies Handler<'copyImageInRegion'>;
