import type { Destination, Peer, Regions } from '../ports/regions.ts';

/** A project of a user. */
interface Project {
  readonly id: string;
  readonly name: string;
}

/** A project in a region that another service stands for, and whose images can be copied to it. */
export interface PeerProject extends Peer {
  readonly region: string;
  /** Name of the project there. */
  readonly project_name: string;
  /** IDs of projects of this service. */
  readonly from: readonly string[];
}

/** The region in the name of a project: all of it, up to `_`, as clients of the clouds read it (decision 105). */
const regionIn = (name: string) => name.replace(/_.*$/s, '');

/**
 * The regions in the names of a service's projects, and those of other services. Images can be copied between projects of
 * this service that have a user in common (decision 138).
 *
 * @param users the projects of each user
 */
export function regionsOf(users: readonly (readonly Project[])[], peers: readonly PeerProject[] = []): Regions {
  const names = new Map(users.flat().map(({ id, name }) => [id, name]));
  return {
    of: (project) => regionIn(names.get(project) ?? ''),
    reachable(project, region) {
      const own = users.filter((projects) => projects.some(({ id }) => id === project)).flat();
      return new Map<string, Destination>([
        ...own.filter(({ name }) => regionIn(name) === region).map(({ id, name }) => [name, { project: id }] as const),
        ...peers
          .filter((peer) => peer.region === region && peer.from.includes(project))
          .map((peer) => [peer.project_name, peer] as const),
      ]);
    },
  };
}
