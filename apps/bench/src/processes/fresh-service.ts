import { answerWith } from '../lib/answer.ts';
import { median } from '../lib/stats.ts';

/** The cost of a new service, in milliseconds. */
export interface FreshService {
  /** The first one in a process: loading the package, creating the service, the first list response. */
  readonly load: number;
  readonly first: number;
  readonly firstAnswer: number;
  /** A later one, without and with its first response. */
  readonly later: number;
  readonly laterAnswer: number;
}

const rounds = 500;

async function timed(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

answerWith(async (): Promise<FreshService> => {
  // Node loads its own Request and Response at first use, which must not count.
  new Response(new Request('http://ims').url);
  const begin = performance.now();
  const { createService } = await import('@cloudimages/service');
  const load = performance.now() - begin;
  const list = (service: ReturnType<typeof createService>) =>
    service.fetch('http://ims/v2/cloudimages', { headers: { 'X-Auth-Token': 'demo-token' } }).then((r) => r.json());

  let service: ReturnType<typeof createService> | undefined;
  const make = () => {
    service = createService();
    return service;
  };
  const first = await timed(make);
  const firstAnswer = await timed(() => service && list(service));
  const later: number[] = [];
  const laterAnswer: number[] = [];
  for (let i = 0; i < rounds; i++) {
    later.push(await timed(make));
    laterAnswer.push(await timed(() => list(make())));
  }
  return { load, first, firstAnswer, later: median(later), laterAnswer: median(laterAnswer) };
});
