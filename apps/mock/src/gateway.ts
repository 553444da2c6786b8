import { randomUUID } from 'node:crypto';
import { gatewayErrors } from '@cloudimages/contract';

/** Creates the ID of one response: 32 hexadecimal digits. */
export const newRequestId = (): string => randomUUID().replaceAll('-', '');

/** The same ID as OpenStack's clients read it. */
export const openstackRequestId = (requestId: string): string =>
  `req-${requestId.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;

/** Adds the request ID to an error of the gateway; other bodies stay unchanged. */
export const nameRequest = (body: unknown, requestId: string): unknown =>
  typeof body === 'object' && body !== null && 'request_id' in body ? { ...body, request_id: requestId } : body;

/** The gateway's error for a malformed request, or for one that is too large. */
export const badRequest = gatewayErrors['APIGW.0201'];

/** The gateway's error for a method and a path that no operation has. */
export const unknownPath = gatewayErrors['APIGW.0101'];
