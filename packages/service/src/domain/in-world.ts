import type { ErrorCode } from '@cloudimages/contract';
import type { Context } from '../context.ts';
import { Refusal } from '../pipeline/refusal.ts';
import type { Disk, Things, World } from '../ports/world.ts';

/** The error for an ID that the project does not have. */
const codes = {
  servers: 'IMG.0005',
  volumes: 'IMG.0120',
  backups: 'IMG.0020',
  keys: 'IMG.0095',
  vaults: 'IMG.0184',
} as const satisfies Record<keyof Things, ErrorCode>;

/**
 * What is known of a thing of another service; undefined where any ID is taken.
 * @throws {Refusal} when the project has no such thing.
 */
export function inWorld<Kind extends keyof Things>(
  { world, project }: Pick<Context, 'world' | 'project'>,
  kind: Kind,
  id: string,
): Things[Kind] | undefined {
  const all: World[Kind] = world[kind];
  if (all === undefined) return undefined;
  const found = Object.hasOwn(all, id) ? all[id] : undefined;
  if (found === undefined || (found.project ?? project) !== project) throw new Refusal(codes[kind]);
  return found;
}

/** What a disk adds to a request for an image of it: its size, and its system unless the request has one. */
export const ofDisk = ({ size, os_version, platform }: Disk = {}, asked?: string) => ({
  min_disk: size,
  ...(asked === undefined && { os_version, platform }),
});
