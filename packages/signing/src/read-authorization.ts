import { algorithm } from './canonical.ts';

/** The content of an Authorization header. */
export interface Authorization {
  /** ID of the access key. */
  readonly id: string;
  /** What the key of the signature is derived for, as `canonical.ts` describes it; absent in the newer form. */
  readonly scope?: string;
  /** Names of the signed headers, separated by semicolons. */
  readonly names: string;
  readonly signature: string;
}

const access = 'Access=(?<id>[^\\s,]+)';
const credential = 'Credential=(?<owner>[^\\s,/]+)/(?<scope>\\d{8}/[^\\s,/]*/[^\\s,/]*/sdk_request)';
const rest = ' *, *SignedHeaders=(?<names>[^\\s,]+) *, *Signature=(?<signature>[^\\s,]+)';
const form = new RegExp(`^${algorithm} +(?:${access}|${credential})${rest}$`);

/** Reads an Authorization header of the newer or the older form; undefined when it has another one. */
export function readAuthorization(header: string): Authorization | undefined {
  const { id, owner = id, scope, names, signature } = form.exec(header.trim())?.groups ?? {};
  return owner && names && signature ? { id: owner, ...(scope && { scope }), names, signature } : undefined;
}
