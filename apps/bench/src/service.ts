import type { Plan } from './lib/plan.ts';
import { startWorker } from './lib/process.ts';
import { medianOf } from './lib/stats.ts';
import { type Findings, figure, under } from './lib/table.ts';
import type { FreshService } from './processes/fresh-service.ts';

/** A service in-process, as a test makes one for itself. */
export async function measureService({ pairs, tell }: Plan): Promise<Findings> {
  const found: FreshService[] = [];
  for (let index = 0; index < pairs; index++) {
    const worker = startWorker<'measure', FreshService>('fresh-service', 'built');
    const measured = await worker.ask('measure');
    await worker.stop();
    found.push(measured);
    tell(
      `fresh service, ${index + 1}: the first ${figure(measured.first)} ms, a later one ${figure(measured.later)} ms`,
    );
  }
  const row = (what: string, read: (one: FreshService) => number) => [what, figure(medianOf(found, read))];
  return {
    title: 'A fresh service in-process',
    head: ['', 'milliseconds'],
    rows: [
      row('to load the package, once in a process', ({ load }) => load),
      row('the first service of a process', ({ first }) => first),
      row('its first answer, a list', ({ firstAnswer }) => firstAnswer),
      row('a later service', ({ later }) => later),
      row('a later service and its first answer', ({ laterAnswer }) => laterAnswer),
    ],
    targets: [
      under(
        'the first service of a process',
        5,
        medianOf(found, ({ first }) => first),
        ' ms',
      ),
      under(
        'a later service and its first answer',
        5,
        medianOf(found, ({ laterAnswer }) => laterAnswer),
        ' ms',
      ),
    ],
    notes: [
      'createService() from the built package; each figure is the median of as many new processes as there are pairs.',
    ],
  };
}
