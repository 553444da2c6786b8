import type { OperationInput } from '@cloudimages/contract';
import type { Context, Handler } from '../context.ts';
import { inWorld, ofDisk } from '../domain/in-world.ts';
import { imageOf } from '../domain/sources.ts';
import { Refusal } from '../pipeline/refusal.ts';
import { startJob } from '../work/start-job.ts';

type Body = OperationInput<'createWholeImage'>['body'];

function ofServer(context: Context, body: Extract<Body, { instance_id: unknown }>) {
  const { instance_id, vault_id } = body;
  const server = inWorld(context, 'servers', instance_id);
  if (vault_id !== undefined) inWorld(context, 'vaults', vault_id);
  const added = { __whole_image: true, __data_origin: `instance,${instance_id}` };
  return imageOf(context, { ...body, ...ofDisk(server) }, added);
}

function ofBackup(context: Context, body: Extract<Body, { backup_id: unknown }>) {
  const { backup_id, whole_image_type = 'CSBS' } = body;
  const backup = inWorld(context, 'backups', backup_id);
  const service = backup?.service ?? whole_image_type;
  if (service !== whole_image_type) throw new Refusal('IMG.0198', `It is a backup of ${service}.`);
  const added = { __whole_image: true, __data_origin: `server_backup,${backup_id}`, __backup_id: backup_id };
  return imageOf(context, { ...body, ...ofDisk(backup) }, added);
}

export const createWholeImage: Handler<'createWholeImage'> = async ({ body }, context) => {
  const isOfServer = 'instance_id' in body;
  const image = isOfServer ? ofServer(context, body) : ofBackup(context, body);
  const type = isOfServer ? 'imsCreateWholeImageByInstanceJob' : 'imsCreateWholeImageByBackupJob';
  return { status: 200, body: { job_id: await startJob(context, type, [image]) } };
};
