import type { IssuedToken } from '@cloudimages/contract/identity';
import type { KnownToken } from '../credentials/accounts.ts';
import { catalog } from './catalog.ts';
import type { IdentityContext } from './context.ts';

type Token = IssuedToken['token'];

/** Times are stored in seconds; clients expect microseconds (decision 96). */
const precise = (time: string) => time.replace('Z', '.000000Z');

/** What a token stands for, with the catalog unless `nocatalog` is given, whatever its value (decision 97). */
export function issuedToken(
  { record, user, project }: Pick<KnownToken, 'record' | 'user' | 'project'>,
  context: IdentityContext,
  { nocatalog }: { readonly nocatalog?: string },
): IssuedToken {
  const { domain } = context.accounts;
  return {
    token: {
      methods: record.methods as Token['methods'],
      issued_at: precise(record.issued_at),
      expires_at: precise(record.expires_at),
      user: { id: user.id, name: user.name, domain },
      ...(project ? { project: { id: project.id, name: project.name, domain } } : { domain }),
      roles: [{ id: 'member', name: 'member' }],
      ...(nocatalog === undefined && { catalog: catalog(context) }),
    },
  };
}
