import { emptyPayload, unsignedPayload } from './canonical.ts';
import { sha256 } from './hashes.ts';
import { type Unverified, unverified } from './outcome.ts';
import type { ReceivedRequest } from './received.ts';

/** A longer body cannot be covered by a signature, in bytes (decision 85). */
const maxBytes = 12 * 2 ** 20;

interface Payload {
  /** What the signature may have in place of the body: clients differ where there is none (decision 85). */
  readonly hashes: readonly [string, ...string[]];
  /** The body, when it was read to be hashed. */
  readonly body?: Uint8Array<ArrayBuffer>;
}

/** Reads and hashes the body of a request, if its signature covers the body. */
export async function readPayload({ header, body }: ReceivedRequest): Promise<Payload | Unverified> {
  const stated = header('x-sdk-content-sha256');
  if (stated === unsignedPayload) return { hashes: body === undefined ? [stated, emptyPayload] : [stated] };
  const bytes = typeof body === 'function' ? await body(maxBytes) : body;
  if (bytes === 'too large') {
    return unverified(
      'body size',
      'calc aksk signature fail:body too large. At most 12 MB can be signed; send more as UNSIGNED-PAYLOAD.',
    );
  }
  const hash = bytes === undefined ? emptyPayload : await sha256(bytes);
  if (stated !== undefined && stated !== hash) {
    return unverified('body hash', 'X-Sdk-Content-Sha256 is not the hash of the body.');
  }
  return { hashes: [hash], ...(bytes && bytes !== body && { body: bytes }) };
}
