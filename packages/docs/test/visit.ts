import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Opens a page, lets `look` use it, then fails if anything but the pages was asked for or an error was reported.
 *
 * @param base Address of the folder with the pages, with a slash at its end
 */
export async function visit(
  browser: Browser,
  base: string,
  page: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const pages = ['index', 'decisions', 'testing-your-code', 'running-it-for-many'].map((name) => `${base}${name}.html`);
  const outside: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith('data:') && !pages.includes(address.replace(/#.*/, ''))) outside.push(address);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  context.on('weberror', (error) => errors.push(String(error.error())));
  try {
    const tab = await context.newPage();
    await tab.goto(base + page);
    await look(tab);
  } finally {
    await context.close();
  }
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
}
