import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

// Runs in the page, after axe's source.
declare const axe: typeof axeCore;

/** The violations that axe finds in a page as shown, by its rules for WCAG 2.2 A and AA and its best practices. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  const { violations } = await page.evaluate(() =>
    // The only rule of these that axe leaves out by itself. Style sheets are not fetched: a strict policy forbids it.
    axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } }, preload: false }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  );
}
