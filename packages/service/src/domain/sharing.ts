import { type OperationId, operations } from '@cloudimages/contract';
import { Refusal } from '../pipeline/refusal.ts';
import type { JobRecord, Sharing, SharingType } from '../ports/jobs.ts';
import type { ImageRecord } from '../ports/store.ts';
import type { World } from '../ports/world.ts';
import { failureOf, messageOf } from './job-failure.ts';
import { maxMembers, newMember, withDecision, withMembers } from './members.ts';
import { owned, visible } from './visibility.ts';

/** A full-server image cannot have more members (decision 132). */
const maxMembersOfWhole = 10;

/** Changes the members of one image for a project. It throws the refusal of a request that cannot be granted. */
type Share = (
  record: ImageRecord | undefined,
  sharing: Sharing,
  project: string,
  time: string,
  world: World,
) => ImageRecord;

/** An image whose members the project may change. */
function shareable(record: ImageRecord | undefined, project: string): ImageRecord {
  if (visible(record, project).image.visibility === 'public') throw new Refusal('IMG.0089');
  return owned(record, project);
}

const add: Share = (record, { projects }, project, time, world) => {
  const found = shareable(record, project);
  const { status, virtual_env_type, __whole_image: isWhole, __backup_id: backup, __system__cmkid: key } = found.image;
  if (status !== 'active') throw new Refusal('IMG.0046', `It is ${status}.`);
  if (virtual_env_type === 'IsoImage') throw new Refusal('IMG.0167');
  if (projects.includes(project)) throw new Refusal('IMG.0076');
  if (key && world.keys?.[key]?.is_default) throw new Refusal('IMG.0098');
  if (backup && world.backups?.[backup]?.service === 'CSBS') throw new Refusal('IMG.0135');
  const added = Object.fromEntries(projects.map((id) => [id, newMember(time)]));
  const members = { ...added, ...found.members };
  const most = isWhole ? maxMembersOfWhole : maxMembers;
  if (Object.keys(members).length > most) throw new Refusal('IMG.0088', `It can have ${most} members.`);
  return withMembers(found, members);
};

const remove: Share = (record, { projects }, project) => {
  const found = shareable(record, project);
  const left = Object.entries(found.members ?? {}).filter(([id]) => !projects.includes(id));
  return withMembers(found, Object.fromEntries(left));
};

const decide: Share = (record, { status = 'accepted', vault }, project, time) => {
  const found = visible(record, project);
  if (status === 'accepted' && found.image.__whole_image && vault === undefined) {
    throw new Refusal('IMG.0184', 'A full-server image is accepted with a vault for its backup.');
  }
  return withDecision(found, project, project, status, time);
};

interface Kind {
  /** The operation that starts such jobs, and the error of a job that fails for an image. */
  readonly operation: OperationId;
  readonly code: NonNullable<JobRecord['failure']>['code'];
  readonly share: Share;
}

const kinds = {
  imsAddImageMembersJob: { operation: 'batchAddMembers', code: 'IMG.0112', share: add },
  imsUpdateImageMembersJob: { operation: 'batchUpdateMembers', code: 'IMG.0114', share: decide },
  imsDelImageMembersJob: { operation: 'batchDeleteMembers', code: 'IMG.0113', share: remove },
} as const satisfies Record<SharingType, Kind>;

/**
 * The image after a job; a request is refused when its job would be.
 * @throws {Refusal} when the image cannot be changed in this way.
 */
export const shared: Share = (record, sharing, project, time, world) =>
  kinds[sharing.type].share(record, sharing, project, time, world);

/** Why an image could not be changed, in the words of the operation that started the job. */
export const reasonOf = (type: SharingType, { reason, detail }: Refusal): string =>
  messageOf(operations[kinds[type].operation], reason, detail);

/** The failure of a job of which images could not be changed, by what became of each; undefined when all could. */
export function failureOfSharing({ type, images, outcomes }: Sharing): JobRecord['failure'] | undefined {
  const index = outcomes.findIndex((reason) => reason !== null);
  if (index < 0) return undefined;
  const { operation, code } = kinds[type];
  return failureOf(operations[operation], code, `${images[index]}: ${outcomes[index]}`);
}
