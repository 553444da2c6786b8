export {
  algorithm,
  type CanonicalParts,
  canonicalPath,
  canonicalQuery,
  canonicalRequest,
  emptyPayload,
  type Header,
  signedHeaders,
  stringToSign,
  unsignedPayload,
} from './canonical.ts';
export { sdkDate } from './date.ts';
export { explain, type Mismatch } from './explain.ts';
export { hmac, sha256 } from './hashes.ts';
export type { KnownKey } from './known-key.ts';
export type { Reason, Unverified, Verified } from './outcome.ts';
export type { HeaderReader, ReadBody, ReceivedRequest } from './received.ts';
export { type RequestToSign, type Sign, type SigningKey, signer } from './sign.ts';
export { verify } from './verify.ts';
