import { createRequire } from 'node:module';
import type { Exchange } from '@cloudimages/openapi-vitest';

/** Path of the document that defines the contract. */
export const document = createRequire(import.meta.url).resolve('@cloudimages/spec/openapi.yaml');

/**
 * A malformed request with another status than 400: natively a malformed ID gets 404 and a reserved name 403, and a
 * malformed version is an unknown path (decisions 46, 53, 87). The messages distinguish these from other 403s and 404s.
 */
export const refusals = ({ response: { status, body = '' } }: Exchange): boolean =>
  status === 400 ||
  (status === 403 && /belongs to the service|cannot make this change/.test(body)) ||
  (status === 404 && /not a UUID|APIGW\.0101/.test(body));
