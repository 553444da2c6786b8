import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import express, { type Response as Answer, type Request as Received } from 'express';
import { middleware } from 'express-openapi-validator';
import { type Recorded, recordAnswers } from '../lib/recorded.ts';

// An Express app that gives recorded responses, and whose middleware validates requests and responses.
const answerTo = await recordAnswers();
const apiSpec = createRequire(import.meta.url).resolve('@cloudimages/spec/openapi.json');

function answer({ method, originalUrl }: Received, answered: Answer): void {
  const { status, body } = answerTo(method, originalUrl) as Recorded;
  // The middleware validates responses sent with `json`.
  answered.status(status).json(JSON.parse(String(body)));
}

const app = express()
  .use(express.json({ type: ['application/json', 'application/*+json', 'application/*-patch'] }))
  .use(middleware({ apiSpec, validateRequests: true, validateResponses: true, validateSecurity: false }))
  .use(answer)
  // An exchange that breaks the document gets an error, which ends the load.
  .use((error: { status?: number; message: string }, _request: Received, answered: Answer, _next: () => void) => {
    answered.status(error.status ?? 500).json({ message: error.message });
  });
const server = app.listen(0, '127.0.0.1');
await once(server, 'listening');
process.stdout.write(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
