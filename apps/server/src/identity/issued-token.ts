import type { IssuedToken } from '@cloudimages/contract/identity';
import type { KnownToken } from '../credentials/accounts.ts';
import type { IdentityContext } from './context.ts';

type Token = IssuedToken['token'];

const region = 'RegionOne';

/** The services of this server, under the address that the caller used. */
const catalog = (origin: string): NonNullable<Token['catalog']> =>
  [
    { type: 'image', name: 'glance', url: origin },
    { type: 'identity', name: 'keystone', url: `${origin}/v3` },
  ].map(({ type, name, url }) => ({
    id: type,
    type,
    name,
    endpoints: [{ id: `${type}-public`, interface: 'public', region, region_id: region, url }],
  }));

/** Times are stored in seconds; clients expect microseconds (decision 96). */
const precise = (time: string) => time.replace('Z', '.000000Z');

/** What a token stands for, with the catalog unless `nocatalog` is given, whatever its value (decision 97). */
export function issuedToken(
  { record, user, project }: Pick<KnownToken, 'record' | 'user' | 'project'>,
  { accounts: { domain }, origin }: IdentityContext,
  { nocatalog }: { readonly nocatalog?: string },
): IssuedToken {
  return {
    token: {
      methods: record.methods as Token['methods'],
      issued_at: precise(record.issued_at),
      expires_at: precise(record.expires_at),
      user: { id: user.id, name: user.name, domain },
      project: { id: project.id, name: project.name, domain },
      roles: [{ id: 'member', name: 'member' }],
      ...(nocatalog === undefined && { catalog: catalog(origin) }),
    },
  };
}
