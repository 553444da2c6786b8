import { type Browser, visit as open, type Page, type VisitOptions } from '@cloudimages/test-browser';

/**
 * Opens a page, lets `look` use it, then fails if anything but the pages was asked for or an error was reported.
 *
 * @param base Address of the folder with the pages, with a slash at its end
 */
export function visit(
  browser: Browser,
  base: string,
  page: string,
  look: (page: Page) => Promise<void>,
  options: VisitOptions = {},
): Promise<void> {
  const pages = ['index', 'decisions', 'testing-your-code', 'running-it-for-many'].map((name) => `${base}${name}.html`);
  return open(browser, base + page, look, { pages, ...options });
}
