import { createRequire } from 'node:module';
import type { Exchange } from '@cloudimages/openapi-vitest';

/** The document that everything is compared with. */
export const document = createRequire(import.meta.url).resolve('@cloudimages/spec/openapi.yaml');

/**
 * Natively a malformed ID is a 404 and a reserved name a 403, and a malformed version is a path that nobody has
 * (decisions 46, 53, 87). Their messages set them apart from an image that is not there and from a missing right.
 */
export const refusals = ({ response: { status, body = '' } }: Exchange): boolean =>
  status === 400 ||
  (status === 403 && /belongs to the service/.test(body)) ||
  (status === 404 && /not a UUID|APIGW\.0101/.test(body));
