// Generated from spec/ by `npm run generate` in packages/contract. Do not edit.
import type { GatewayErrorCode } from '../types.ts';
import type { components } from './openapi.ts';

/** The gateway's errors by their codes, as the document shows them. */
export const gatewayErrors: Record<GatewayErrorCode, components['schemas']['GatewayError']> = {
  'APIGW.0301': {"error_code":"APIGW.0301","error_msg":"Incorrect IAM authentication information: the request carries neither a token nor a signature.","request_id":"2f1c0d9e8b7a46538291a0b3c4d5e6f7"},
  'APIGW.0308': {"error_code":"APIGW.0308","error_msg":"The throttling threshold has been reached: 200 requests in 1 second.","request_id":"2f1c0d9e8b7a46538291a0b3c4d5e6f7"},
  'APIGW.0201': {"error_code":"APIGW.0201","error_msg":"The request is malformed or too large.","request_id":"2f1c0d9e8b7a46538291a0b3c4d5e6f7"},
  'APIGW.0101': {"error_code":"APIGW.0101","error_msg":"No API is published with this method and path.","request_id":"2f1c0d9e8b7a46538291a0b3c4d5e6f7"},
};
