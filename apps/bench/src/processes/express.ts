import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { createService, memoryStore } from '@cloudimages/service';
import express, { type Response as Answer, type Request as Received } from 'express';
import { middleware } from 'express-openapi-validator';
import { imageRecords } from '../lib/images.ts';

// The service in an Express app whose middleware compares requests and answers with the document. The argument is the
// number of images.
const service = createService({ store: memoryStore(imageRecords(Number(process.argv[2]))) });
const apiSpec = createRequire(import.meta.url).resolve('@cloudimages/spec/openapi.json');

async function answer({ method, originalUrl, headers, body }: Received, answered: Answer): Promise<void> {
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const response = await service.fetch(`http://ims${originalUrl}`, {
    method,
    headers: headers as Record<string, string>,
    ...(hasBody && { body: JSON.stringify(body) }),
  });
  // It is `json` that the middleware listens to.
  answered
    .status(response.status)
    .set('Content-Type', 'application/json')
    .json(await response.json());
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
