import type { Browser, Page } from '@cloudimages/test-browser';
import { expect } from 'vitest';

type Options = Parameters<Browser['newContext']>[0];

/**
 * Lets `look` use a tab, then fails if a page asked for what is not beside it, or if an error was reported.
 *
 * @param base Address of the folder with the pages, with a slash at its end
 */
export async function browse(
  browser: Browser,
  base: string,
  look: (open: (page: string) => Promise<Page>) => Promise<void>,
  options: Options = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const problems: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(base)) problems.push(`asked for ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  context.on('weberror', (error) => problems.push(String(error.error())));
  try {
    const tab = await context.newPage();
    await look(async (page) => {
      await tab.goto(base + page);
      return tab;
    });
  } finally {
    await context.close();
  }
  expect(problems).toEqual([]);
}
