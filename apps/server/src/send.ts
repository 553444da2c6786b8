import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Answer } from '@cloudimages/service';
import type { FastifyReply } from 'fastify';

/** Fastify notices that a web stream fails only when it reads on: not while a slow client takes nothing. */
const payloadOf = (body: Answer['body']) =>
  typeof body === 'object' ? Readable.fromWeb(body as ReadableStream) : body;

export const send = (reply: FastifyReply, { status, headers, body }: Answer) =>
  reply.code(status).headers(headers).send(payloadOf(body));
