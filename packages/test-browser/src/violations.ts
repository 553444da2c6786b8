import axeCore from 'axe-core';
import type { Page } from 'playwright-core';

// Runs in the page, after axe's source.
declare const axe: typeof axeCore;

/** The violations that axe finds in a page as shown, by its rules for WCAG 2.2 A and AA and its best practices. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source);
  const { violations } = await page.evaluate(() =>
    // The only one of these rules that axe disables by default.
    axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
  );
}
