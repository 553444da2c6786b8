import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface VisitOptions extends BrowserContextOptions {
  /** Addresses that may be requested; only that of the page when not given. */
  readonly pages?: readonly string[];
}

/**
 * Opens a page, lets `look` use it, then fails if anything else was requested or an error was reported.
 * @throws {assert.AssertionError} with the requests and the errors
 */
export async function visit(
  browser: Browser,
  address: string,
  look: (page: Page) => Promise<void>,
  { pages = [address], ...options }: VisitOptions = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const outside: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith('data:') && !pages.includes(asked.replace(/#.*/, ''))) outside.push(asked);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  try {
    const tab = await context.newPage();
    await tab.goto(address);
    await look(tab);
  } finally {
    await context.close();
  }
  assert.deepEqual({ outside, errors }, { outside: [], errors: [] });
}
