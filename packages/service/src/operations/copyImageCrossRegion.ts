import type { Image, OperationInput } from '@cloudimages/contract';
import type { Context, Handler } from '../context.ts';
import { copyOf } from '../domain/copy-of.ts';
import { inWorld } from '../domain/in-world.ts';
import { maxBytes } from '../domain/max-bytes.ts';
import { requestsFor } from '../domain/peer-copy.ts';
import { owned } from '../domain/visibility.ts';
import { Refusal } from '../pipeline/refusal.ts';
import type { Destination } from '../ports/regions.ts';
import { startJob } from '../work/start-job.ts';

type Body = OperationInput<'copyImageCrossRegion'>['body'];

/** The project that a request names; else why there is none. */
function destinationOf({ project, regions }: Context, { region, project_name }: Body): Destination {
  if (region === regions.of(project)) throw new Refusal('IMG.0142');
  const projects = regions.reachable(project, region);
  if (projects.size === 0) throw new Refusal('IMG.0147', `Your project has none in ${region}.`);
  const destination = projects.get(project_name);
  if (destination === undefined) throw new Refusal('IMG.0145', `It is ${project_name}.`);
  return destination;
}

/** The image can be created by native requests, which is all that another service takes (decision 139). */
function checkForPeer({ __whole_image, virtual_env_type }: Image): void {
  if (__whole_image) throw new Refusal('IMG.0105', 'Another server takes no full-server image.');
  if (virtual_env_type !== 'FusionCompute') {
    throw new Refusal('IMG.0105', `Another server takes no image of type ${virtual_env_type}.`);
  }
}

export const copyImageCrossRegion: Handler<'copyImageCrossRegion'> = async ({ path, body }, context) => {
  const { store, project, world, now, newId } = context;
  const { name, description, region, project_name, vault_id } = body;
  const { image: source, file } = owned(await store.get('image', path.image_id), project);
  if (source.status !== 'active') throw new Refusal('IMG.0046', `It is ${source.status}.`);
  if (source.virtual_env_type === 'IsoImage') throw new Refusal('IMG.0167');
  if (source.__system__cmkid) throw new Refusal('IMG.0143');
  if ((source.size ?? 0) > maxBytes) throw new Refusal('IMG.0146');
  if (source.__whole_image && vault_id === undefined) throw new Refusal('IMG.0184', 'There is no vault_id.');
  const destination = destinationOf(context, body);
  const type = 'imsCopyImageCrossRegionJob';
  const data = file !== undefined && { file };
  if (!('project' in destination)) {
    checkForPeer(source);
    const peerCopy = { region, project_name, ...requestsFor(source, name, description), ...data };
    return { status: 200, body: { job_id: await startJob(context, type, [], { peerCopy }) } };
  }
  const id = newId();
  const owner = destination.project;
  if (vault_id !== undefined) inWorld({ world, project: owner }, 'vaults', vault_id);
  const image = copyOf(source, {
    id,
    name,
    owner,
    created_at: now(),
    ...(description !== undefined && { __description: description }),
  });
  const copy = { id, name, begin: () => ({ image }), ...(data && { from: data }) };
  return { status: 200, body: { job_id: await startJob(context, type, [copy], { owner }) } };
};
