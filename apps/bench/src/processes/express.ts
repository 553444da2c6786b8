import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import express, { type Response as Answer, type Request as Received } from 'express';
import { middleware } from 'express-openapi-validator';
import { type Recorded, recordAnswers } from '../lib/recorded.ts';

// An Express app that answers as it was recorded, and whose middleware compares requests and answers with the document.
const answerTo = await recordAnswers();
const apiSpec = createRequire(import.meta.url).resolve('@cloudimages/spec/openapi.json');

function answer({ method, originalUrl }: Received, answered: Answer): void {
  const { status, body } = answerTo(method, originalUrl) as Recorded;
  // It is `json` that the middleware listens to.
  answered.status(status).json(JSON.parse(String(body)));
}

const app = express()
  .use(express.json({ type: ['application/json', 'application/*+json', 'application/*-patch'] }))
  .use(middleware({ apiSpec, validateRequests: true, validateResponses: true, validateSecurity: false }))
  .use(answer)
  // One that breaks the document ends with this, and the load with it.
  .use((error: { status?: number; message: string }, _request: Received, answered: Answer, _next: () => void) => {
    answered.status(error.status ?? 500).json({ message: error.message });
  });
const server = app.listen(0, '127.0.0.1');
await once(server, 'listening');
process.stdout.write(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
