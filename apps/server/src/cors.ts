import { operations } from '@cloudimages/contract';
import { identityOperations } from '@cloudimages/contract/identity';
import { unknownPath } from '@cloudimages/service';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { send } from './send.ts';

/** The response headers that a page of another origin may read: those of the documents, and some of HTTP. */
const exposedHeaders = new Set([
  ...[...Object.values(operations), ...Object.values(identityOperations)].flatMap(({ method, answerHeaders }) =>
    method === 'HEAD' ? [] : answerHeaders,
  ),
  'Content-Length',
  'Date',
]);

/** Pages of any origin may send requests: authentication is by token or signature, which no browser adds by itself. */
export const corsHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': [...exposedHeaders].join(', '),
};

/** The same, for a method. Headers are all that a response to HEAD has, and not all of their names are known. */
export const corsHeadersFor = (method: string) =>
  method === 'HEAD' ? { ...corsHeaders, 'Access-Control-Expose-Headers': '*' } : corsHeaders;

/** Answers a CORS preflight. Any other OPTIONS is a method that no path has. */
export function answerOptions({ id, headers }: FastifyRequest, reply: FastifyReply) {
  const method = headers['access-control-request-method'];
  if (method === undefined) return send(reply, unknownPath(id));
  const wanted = headers['access-control-request-headers'];
  return reply
    .code(204)
    .headers({
      'Access-Control-Allow-Methods': method,
      // `*` would not cover Authorization.
      ...(wanted && { 'Access-Control-Allow-Headers': wanted }),
      'Access-Control-Max-Age': '86400',
    })
    .send();
}
