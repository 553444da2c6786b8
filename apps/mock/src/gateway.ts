import { randomUUID } from 'node:crypto';
import document from '@cloudimages/spec/openapi.json' with { type: 'json' };

/** Makes an ID for one answer: 32 hexadecimal digits. */
export const newRequestId = (): string => randomUUID().replaceAll('-', '');

/** The flat error with which the gateway refuses what reaches no operation: `{ error_code, error_msg, request_id }`. */
export const gatewayError = (code: 'APIGW.0101' | 'APIGW.0201', requestId: string) => ({
  ...document.components.examples[code].value,
  request_id: requestId,
});
