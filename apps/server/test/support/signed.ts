import { type Header, sha256, signer } from '@cloudimages/signing';

export interface Signing {
  readonly method?: string;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  /** Headers beside Host and X-Sdk-Date; they are sent and signed. */
  readonly headers?: readonly Header[];
  /** Names that SignedHeaders lists; all headers by default. */
  readonly listed?: string;
  readonly id?: string;
  readonly secret?: string;
  readonly time: Date;
}

/** A request to be sent to `url`, signed with an access key. */
export async function signed(url: string, signing: Signing): Promise<RequestInit> {
  const { method = 'GET', body, listed, time } = signing;
  const { id = 'demo-access-key', secret = 'demo-secret-key' } = signing;
  const headers: Record<string, string> = Object.fromEntries(signing.headers ?? []);
  const payload = headers['X-Sdk-Content-Sha256'] ?? (await sha256(body ?? ''));
  const added = await signer({ id, secret })({ method, url, headers, payload }, time);
  const names = listed === undefined ? '$&' : `SignedHeaders=${listed}`;
  const Authorization = `${added.Authorization?.replace(/SignedHeaders=[^,]+/, names)}`;
  const all = Object.entries({ ...headers, ...added, Authorization });
  return { method, headers: all, ...(body !== undefined && { body }) };
}
