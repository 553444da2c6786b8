import type { Answer } from '@cloudimages/service';
import type { FastifyReply } from 'fastify';

export const send = (reply: FastifyReply, { status, headers, body }: Answer) =>
  reply.code(status).headers(headers).send(body);
