import { startLoad } from './lib/load.ts';
import type { Plan } from './lib/plan.ts';
import type { Program } from './lib/process.ts';
import { startMock, startPrismMock, startPrismProxy, startServerOf } from './lib/programs.ts';
import { inPairs, medianOf, ratioOf } from './lib/stats.ts';
import { type Findings, figure } from './lib/table.ts';

const connections = 8;

/** Measures our mock and our validation, and those of Prism's command line. */
export async function measureMock({ pairs, images, warmUp, duration, print }: Plan): Promise<Findings> {
  const load = startLoad();

  async function compare(what: string, ours: Program, prism: Program): Promise<string[]> {
    const rate = async ({ url }: Program) =>
      (await load.ask({ url, connections, warmUp, duration, requests: { images } })).rate;
    const rates = await inPairs(
      pairs,
      () => rate(ours),
      () => rate(prism),
      ([a, b], index) => print(`${what}, ${index + 1}: ${figure(a)} and ${figure(b)} a second`),
    );
    const medians = [medianOf(rates, ([a]) => a), medianOf(rates, ([, b]) => b), ratioOf(rates, (found) => found)];
    return [what, ...medians.map(figure)];
  }

  const mock = await startMock();
  const prismMock = await startPrismMock();
  const mocks = await compare('mock', mock, prismMock);
  await prismMock.stop();
  await mock.stop();

  const server = await startServerOf(images);
  const proxy = await startPrismProxy(server.url);
  const validations = await compare('validation', server, proxy);
  for (const { stop } of [proxy, server, load]) await stop();
  return {
    title: "Mock and validation, and Prism's command line",
    head: ['', 'ours /s', 'Prism /s', 'ratio'],
    rows: [mocks, validations],
    targets: [],
    notes: [
      `Updates over ${connections} connections; Prism without its log. Mock: apps/mock beside \`prism mock\`.`,
      'Validation: the server on the memory store, which validates by itself, beside `prism proxy --errors` in front of it.',
    ],
  };
}
