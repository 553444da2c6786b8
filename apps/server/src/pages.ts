import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Observability } from './observability/observability.ts';

const pathTo = (name: string) => fileURLToPath(import.meta.resolve(name));

/** Everything that is served beside the API: documentation, documents, health checks and metrics. */
export async function pages(app: FastifyInstance, { metrics, readiness }: Observability) {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const reason = await readiness.ask();
    if (reason === undefined) return { status: 'ready' };
    return reply.code(503).header('Retry-After', '1').send({ status: 'unavailable', reason });
  });
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()));
  for (const document of ['openapi', 'identity']) {
    for (const format of ['json', 'yaml']) {
      const name = `${document}.${format}`;
      const text = await readFile(pathTo(`@cloudimages/spec/${name}`), 'utf8');
      app.get(`/${name}`, (_request, reply) => reply.type(`application/${format}`).send(text));
    }
  }
  await app.register(fastifyStatic, { root: dirname(pathTo('@cloudimages/docs/index.html')), prefix: '/docs/' });
  // The links between the pages are relative to their folder.
  app.get('/docs', (_request, reply) => reply.redirect('docs/'));
}
