import { answerWith } from '../lib/answer.ts';
import { median } from '../lib/stats.ts';

/** What a fresh service costs, in milliseconds. */
export interface FreshService {
  /** The very first one in a process: to load the package, to make the service, to answer the first list call. */
  readonly load: number;
  readonly first: number;
  readonly firstAnswer: number;
  /** A later one, and one with its first answer. */
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
  // Node loads its own Request and Response when they are first used; that is nothing of ours.
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
