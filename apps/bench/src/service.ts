import type { Plan } from './lib/plan.ts';
import { startWorker } from './lib/process.ts';
import { medianOf } from './lib/stats.ts';
import { type Findings, figure, under } from './lib/table.ts';
import type { FreshService } from './processes/fresh-service.ts';

/** Measures a service in-process, as in a test. */
export async function measureService({ pairs, print }: Plan): Promise<Findings> {
  const found: FreshService[] = [];
  for (let index = 0; index < pairs; index++) {
    const worker = startWorker<'measure', FreshService>('fresh-service', 'built');
    const measured = await worker.ask('measure');
    await worker.stop();
    found.push(measured);
    print(
      `fresh service, ${index + 1}: the first ${figure(measured.first)} ms, a later one ${figure(measured.later)} ms`,
    );
  }
  const row = (what: string, read: (one: FreshService) => number) => [what, figure(medianOf(found, read))];
  return {
    title: 'A new service in-process',
    head: ['', 'milliseconds'],
    rows: [
      row('loading the package, once in a process', ({ load }) => load),
      row('the first service of a process', ({ first }) => first),
      row('its first response, a list', ({ firstAnswer }) => firstAnswer),
      row('a later service', ({ later }) => later),
      row('a later service and its first response', ({ laterAnswer }) => laterAnswer),
    ],
    targets: [
      under(
        'the first service of a process',
        5,
        medianOf(found, ({ first }) => first),
        ' ms',
      ),
      under(
        'a later service and its first response',
        5,
        medianOf(found, ({ laterAnswer }) => laterAnswer),
        ' ms',
      ),
    ],
    notes: ['createService() from the built package; each figure is the median over new processes, one for each pair.'],
  };
}
