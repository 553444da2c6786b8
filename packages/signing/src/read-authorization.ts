import { algorithm } from './canonical.ts';

/** The content of an Authorization header. */
export interface Authorization {
  /** ID of the access key. */
  readonly id: string;
  /** Names of the signed headers, separated by semicolons. */
  readonly names: string;
  readonly signature: string;
}

const form = new RegExp(`^${algorithm} +Access=([^\\s,]+) *, *SignedHeaders=([^\\s,]+) *, *Signature=([^\\s,]+)$`);

/** Reads an Authorization header; undefined when it has another form. */
export function readAuthorization(header: string): Authorization | undefined {
  const [, id, names, signature] = form.exec(header.trim()) ?? [];
  return id && names && signature ? { id, names, signature } : undefined;
}
