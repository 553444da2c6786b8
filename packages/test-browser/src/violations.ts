import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

// What runs in the page, once its source has been run there.
declare const axe: typeof axeCore;

/** What axe finds wrong in a page as it is shown, by its rules for WCAG 2.2 A and AA and its best practices. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  const { violations } = await page.evaluate(() =>
    // The only rule of these that axe leaves out by itself.
    axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  );
}
