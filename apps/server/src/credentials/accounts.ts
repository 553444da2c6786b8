import {
  type AccessKey,
  type Directory,
  type Regions,
  regionsOf,
  type Store,
  type TokenRecord,
} from '@cloudimages/service';
import { seconds } from '../seconds.ts';
import { type Credentials, defaultRegion, idOf, type Named, projectsOf, sha256 } from './credentials.ts';
import { isPassword } from './password.ts';
import { find, isOf, type Reference } from './reference.ts';

/** A user and the user's projects, of which the first is the default. */
export interface User extends Named {
  readonly password?: string;
  readonly projects: readonly Named[];
}

/** A valid token. */
export interface KnownToken {
  readonly hash: string;
  readonly record: TokenRecord;
  readonly user: User;
  /** Absent in a token for the domain. */
  readonly project?: Named;
}

/** An access key, and the user who signs with it. */
interface OwnKey extends AccessKey {
  readonly user: User;
}

/** The users, projects, tokens and access keys of a server. */
export interface Accounts {
  /** The one domain that all users and projects belong to. */
  readonly domain: Named;
  /** Name of the region that the server stands for. */
  readonly region: string;
  /**
   * The key under which login attempts are counted: the same for every reference to a user. A name and the ID derived
   * from it share a key even when no user has them, so that rate limits do not reveal which users exist.
   */
  countedAs(reference: Reference): string;
  /** The user with this password. An unknown user takes as long as a wrong password. */
  userOf(reference: Reference, password: string): Promise<User | undefined>;
  /** The project of a user, by reference; the first project without one. */
  projectOf(user: User, reference: Reference | undefined): Named | undefined;
  /** Whether a reference is to the domain. */
  isDomain(reference: Partial<Named>): boolean;
  /** A token with its user and project; `expired`, or undefined when it is unknown or revoked. */
  token(token: string): Promise<KnownToken | 'expired' | undefined>;
  /** The access key with this ID; undefined when there is none. */
  accessKey(id: string): Promise<OwnKey | undefined>;
  /** The regions of the projects. */
  readonly regions: Regions;
  /** Tokens and access keys in the form that the service needs. */
  readonly directory: Directory;
}

/** The expiry of tokens that do not expire. */
const never = '9999-12-31T23:59:59Z';

export interface AccountsOptions {
  readonly credentials: Credentials;
  /** Holds the tokens that were created, and those of the credentials that were revoked. */
  readonly store: Pick<Store, 'get'>;
  readonly now: () => Date;
  /** Whether the credentials are publicly known. */
  readonly isPublic: boolean;
}

/** Users, projects, tokens and access keys of credentials, together with the tokens that were created since. */
export function accountsOf({ credentials, store, now, isPublic }: AccountsOptions): Accounts {
  const { domain = { id: 'default', name: 'Default' }, region = defaultRegion } = credentials;
  const started = now().toISOString();
  const projects = new Map(credentials.projects.map((project) => [project.id, project]));
  const users = new Map(
    credentials.users.map((user): [string, User] => {
      const own = projectsOf(credentials, user).map((id) => projects.get(id) as Named);
      return [user.name, { ...user, id: idOf(user), projects: [...new Set(own)] }];
    }),
  );
  // Looking up the hash keeps the duration from revealing characters of a token.
  const fixed = new Map(credentials.tokens.map((token) => [token.sha256, recordOf(token, now())]));
  const keys = new Map(
    credentials.access_keys?.map((key): [string, OwnKey] => [key.id, accessKeyOf(key, users, isPublic)]),
  );
  const hashes = [...users.values()].flatMap(({ password }) => password ?? []);

  /** A hash to compare a password with when the user is unknown: always the same for a name, as for a known user. */
  const someHash = (name: string) => hashes[Number.parseInt(sha256(name).slice(0, 8), 16) % hashes.length];

  async function token(given: string): Promise<KnownToken | 'expired' | undefined> {
    const hash = sha256(given);
    const kept = await store.get('token', hash);
    const record = fixed.get(hash) ?? kept;
    // The file makes its tokens valid again when the server starts (decision 98).
    const isRevoked = kept?.revoked && !(fixed.has(hash) && (kept.revoked_at ?? '') < started);
    if (record === undefined || isRevoked) return undefined;
    const user = users.get(record.user);
    const project = user?.projects.find(({ id }) => id === record.project);
    if (user === undefined || (project === undefined && record.domain !== domain.id)) return undefined;
    return now() >= new Date(record.expires_at) ? 'expired' : { hash, record, user, ...(project && { project }) };
  }

  const accessKey = async (id: string) => keys.get(id);

  return {
    domain,
    region,
    countedAs(reference) {
      const user = find([...users.values()], reference);
      const { id, name = '' } = user ? { name: user.name } : reference;
      return id ?? idOf({ name });
    },
    async userOf(reference, password) {
      const user = find([...users.values()], reference);
      const hash = user?.password ?? someHash(reference.id ?? reference.name ?? '');
      const isRight = hash !== undefined && (await isPassword(password, hash));
      return isRight && hash === user?.password && isOf(domain, reference) ? user : undefined;
    },
    projectOf(user, reference) {
      if (reference === undefined) return user.projects[0];
      return isOf(domain, reference) ? find(user.projects, reference) : undefined;
    },
    isDomain: (reference) => isOf(domain, { domain: reference }),
    token,
    accessKey,
    regions: regionsOf(
      [...users.values()].map((user) => user.projects),
      credentials.peers,
    ),
    directory: {
      async token(given) {
        const known = await token(given);
        if (typeof known !== 'object') return known;
        return known.project ? { project: known.project.id } : 'no project';
      },
      accessKey,
    },
  };
}

const recordOf = ({ user, project, expires_at = never }: Credentials['tokens'][number], now: Date): TokenRecord => ({
  user,
  project,
  methods: ['token'],
  issued_at: seconds(now),
  expires_at,
});

function accessKeyOf(
  { secret, user, security_token_sha256, expires_at }: NonNullable<Credentials['access_keys']>[number],
  users: ReadonlyMap<string, User>,
  isPublic: boolean,
): OwnKey {
  const owner = users.get(user) as User;
  return {
    secret,
    user: owner,
    projects: owner.projects.map(({ id }) => id),
    ...(security_token_sha256 !== undefined && { securityToken: security_token_sha256 }),
    ...(expires_at !== undefined && { expires: expires_at }),
    isPublic,
  };
}
