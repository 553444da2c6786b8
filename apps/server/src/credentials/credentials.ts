import { hash } from 'node:crypto';
import type { PeerProject } from '@cloudimages/service';

/** Something with an ID and a name, such as a domain. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A credentials file, as credentials.schema.json describes it. */
export interface Credentials {
  readonly region?: string;
  readonly domain?: Named;
  readonly projects: readonly Named[];
  readonly peers?: readonly PeerProject[];
  readonly users: readonly {
    readonly name: string;
    readonly id?: string;
    readonly password?: string;
    readonly projects?: readonly string[];
  }[];
  readonly tokens: readonly {
    readonly sha256: string;
    readonly user: string;
    readonly project: string;
    readonly expires_at?: string;
  }[];
  readonly access_keys?: readonly {
    readonly id: string;
    readonly secret: string;
    readonly user: string;
    readonly security_token_sha256?: string;
    readonly expires_at?: string;
  }[];
}

/** The name of the region when none is given. */
export const defaultRegion = 'RegionOne';

type User = Credentials['users'][number];

/** SHA-256 in lower-case hexadecimal digits. */
export const sha256 = (text: string): string => hash('sha256', text);

/** The ID of a user; one that follows from the name when none is given. */
export const idOf = ({ id, name }: User): string => id ?? sha256(name).slice(0, 32);

/** IDs of the projects that a user acts for; those of the user's tokens when none are given. */
export const projectsOf = ({ tokens }: Credentials, { name, projects }: User): readonly string[] =>
  projects ?? tokens.filter(({ user }) => user === name).map(({ project }) => project);
