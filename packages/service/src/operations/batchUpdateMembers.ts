import type { Handler } from '../context.ts';
import { inWorld } from '../domain/in-world.ts';
import { ownProject } from '../domain/own-project.ts';
import { startSharing } from '../work/start-sharing.ts';

export const batchUpdateMembers: Handler<'batchUpdateMembers'> = async ({ body }, context) => {
  const { images, project_id, status, vault_id } = body;
  ownProject(project_id, context);
  if (vault_id !== undefined) inWorld(context, 'vaults', vault_id);
  const job_id = await startSharing(context, {
    type: 'imsUpdateImageMembersJob',
    images,
    projects: [project_id],
    status,
    ...(vault_id !== undefined && { vault: vault_id }),
  });
  return { status: 200, body: { job_id } };
};
