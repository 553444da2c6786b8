import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unknownPath } from '@cloudimages/service';
import fastifyStatic from '@fastify/static';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Observability } from './observability/observability.ts';
import { send } from './send.ts';

const pathTo = (name: string) => fileURLToPath(import.meta.resolve(name));

/** A GET route that also answers HEAD. */
const head = { exposeHeadRoute: true } as const;

const wantsHtml = ({ headers: { accept = '' } }: FastifyRequest) => accept.includes('text/html');

/** Everything that is served beside the API: documentation, documents, health checks and metrics. */
export async function pages(app: FastifyInstance, { metrics, readiness }: Observability) {
  app.get('/healthz', head, async () => ({ status: 'ok' }));
  app.get('/readyz', head, async (_request, reply) => {
    const reason = await readiness.ask();
    if (reason === undefined) return { status: 'ready' };
    return reply.code(503).header('Retry-After', '1').send({ status: 'unavailable', reason });
  });
  app.get('/metrics', head, async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));
  for (const document of ['openapi', 'openapi.simple', 'identity']) {
    for (const format of ['json', 'yaml']) {
      const name = `${document}.${format}`;
      const text = await readFile(pathTo(`@cloudimages/spec/${name}`), 'utf8');
      app.get(`/${name}`, head, (_request, reply) => reply.type(`application/${format}`).send(text));
    }
  }
  await app.register(documentation, { prefix: '/docs' });
}

async function documentation(app: FastifyInstance) {
  await app.register(fastifyStatic, { root: dirname(pathTo('@cloudimages/docs/index.html')), preCompressed: true });
  // The links between the pages are relative to their folder.
  app.get('', head, (_request, reply) => reply.redirect('docs/'));
  app.setNotFoundHandler((request, reply) => {
    // The page loads its style from its own folder.
    const isBesidePages = /^\/docs\/[^/]*$/.test(request.url);
    if (!isBesidePages || !wantsHtml(request)) return send(reply, unknownPath(request.id));
    return reply.code(404).sendFile('404.html');
  });
  app.setErrorHandler<FastifyError & { headers?: Record<string, string> }>((error, _request, reply) => {
    const { statusCode, headers = {} } = error;
    // Conditions and ranges (RFC 9110, 13.1 and 14.2).
    if (statusCode !== 412 && statusCode !== 416) throw error;
    return reply.code(statusCode).headers(headers).send();
  });
}

/** Leads a browser from the root to the documentation: there a program gets the list of versions. */
export async function leadToDocumentation(request: FastifyRequest, reply: FastifyReply) {
  if (request.url === '/' && request.method === 'GET' && wantsHtml(request)) {
    return reply.header('Vary', 'Accept').redirect('docs/');
  }
}
