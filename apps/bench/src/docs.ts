import { setTimeout } from 'node:timers/promises';
import { type Browser, launchBrowser } from '@cloudimages/test-browser';
import type { Plan } from './lib/plan.ts';
import { inPairs, medianOf, ratioOf } from './lib/stats.ts';
import { atMost, type Findings, figure } from './lib/table.ts';

const folder = new URL('.', import.meta.resolve('@cloudimages/docs/index.html'));

/** The same operation, in our page and in the reference that Redoc renders. */
const own = 'updateImage.html';
const redoc = 'reference.html#/images/updateimage';

/** A page is finished when its main thread works less than this in half a second, in seconds. */
const IDLE = 0.01;

/** The work of the main thread until a page is finished, in milliseconds. */
async function workOf(browser: Browser, page: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Performance.enable');
  const work = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  await tab.goto(new URL(page, folder).href);
  await tab.getByRole('heading', { name: 'Update image information' }).first().waitFor();
  let before = -1;
  let after = await work();
  while (after - before > IDLE) {
    await setTimeout(500);
    before = after;
    after = await work();
  }
  await context.close();
  return before * 1000;
}

/** Measures the work of a browser for the page of an operation, beside Redoc's page of the same document. */
export async function measureDocs({ pairs, print }: Plan): Promise<Findings> {
  const browser = await launchBrowser();
  const measured = await inPairs(
    pairs,
    () => workOf(browser, own),
    () => workOf(browser, redoc),
    ([a, b], index) => print(`page of updateImage, ${index + 1}: ${figure(a)} and ${figure(b)} ms`),
  );
  await browser.close();
  const ratio = ratioOf(measured, (one) => one);
  return {
    title: 'The page of an operation in a browser',
    head: ['milliseconds of the main thread', 'median'],
    rows: [
      [own, figure(medianOf(measured, ([a]) => a))],
      ['the same operation in reference.html, by Redoc', figure(medianOf(measured, ([, b]) => b))],
      ['ratio', figure(ratio)],
    ],
    targets: [atMost('main thread / with Redoc', 0.15, ratio)],
    notes: ['Headless Chromium, from files, from the start of the navigation until the page is idle.'],
  };
}
