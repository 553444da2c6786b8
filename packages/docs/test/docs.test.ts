import { type Browser, type Locator, launchBrowser, type Page, violationsIn } from '@cloudimages/test-browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from './serve.ts';
import { codes, decisions, operationCount, operations, tags } from './spec.ts';
import { visit } from './visit.ts';

const dist = new URL('../dist/', import.meta.url);

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serve(dist)]);
});

afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');

const scrolledTo = (target: Locator) => {
  const inView = async () => {
    const box = await target.boundingBox();
    return box !== null && box.y >= 0 && box.y + box.height <= 800;
  };
  return expect.poll(inView, { timeout: 20_000 }).toBe(true);
};

const heading = (page: Page, name: string) => page.locator('h2').and(page.getByText(name, { exact: true }));

test('the document has operations and decisions to look for', () => {
  expect(operationCount).toBeGreaterThan(0);
  expect(operations).toHaveLength(operationCount);
  expect(decisions.length).toBeGreaterThan(80);
});

describe.each([
  { from: 'a server', base: () => site.address },
  { from: 'a file', base: () => dist.href },
])('opened from $from', ({ base }) => {
  test('the menu lists every operation and leads to it', async () => {
    await visit(browser, base(), 'index.html', async (page) => {
      const menu = page.locator('.menu-content');
      for (const tag of tags) {
        const wanted = operations.filter((operation) => operation.tags.includes(tag));
        await menu.locator(`a[href="#/${slug(tag)}"]`).click();
        const items = menu.locator(`a[href^="#/${slug(tag)}/"]`);
        await items.nth(wanted.length - 1).waitFor();
        const names = (await items.allInnerTexts()).map((text) => text.split('\n'));
        expect(names.toSorted()).toEqual(wanted.map(({ summary, method }) => [summary, method]).toSorted());
        for (const { operationId, summary, path } of wanted) {
          await menu.locator(`a[href="#/${slug(tag)}/${operationId.toLowerCase()}"]`).click();
          await heading(page, summary).waitFor();
          await page.getByTestId('right-panel').getByText(path, { exact: true }).first().waitFor();
        }
      }
    });
  });

  test('search finds an operation', async () => {
    await visit(browser, base(), 'index.html', async (page) => {
      await page.getByTestId('search-trigger').click();
      await page.keyboard.type('Update image information');
      await page.locator('[data-component-name="Search/SearchItem"]', { hasText: 'Update image information' }).click();
      await page.waitForURL(/#\/images\/updateimage$/);
      await heading(page, 'Update image information').waitFor();
    });
  });

  test('a deep link shows its operation, with every code and what it means', async () => {
    await visit(browser, base(), 'index.html#/images/updateimage', async (page) => {
      await scrolledTo(heading(page, 'Update image information'));
      await page.getByRole('tab', { name: '403', exact: true }).last().click();
      for (const [code, meaning] of Object.entries(codes)) {
        await page.getByRole('row', { name: `${code} ${meaning}`, exact: true }).waitFor();
      }
      await page.getByText('error-codes: {"pattern":"IMG.0066"}').first().waitFor();
    });
  });

  test('the decisions page has every number, and the bar links both pages', async () => {
    await visit(browser, base(), 'index.html', async (page) => {
      await page.getByRole('link', { name: 'Decisions' }).click();
      await page.waitForURL(/decisions\.html$/);
      const numbers = page.locator('article > .number');
      expect(await numbers.allInnerTexts()).toEqual(decisions);
      for (const number of decisions) expect(await page.locator(`#decision-${number} h3`).isVisible()).toBe(true);
      await page.getByRole('link', { name: 'Reference' }).click();
      await page.waitForURL(/index\.html$/);
      await page.getByRole('heading', { level: 1 }).waitFor();
    });
  });

  test('the guide for scaling out has its sections, a table and an estimate', async () => {
    await visit(browser, base(), 'index.html', async (page) => {
      await page.getByRole('link', { name: 'Scaling' }).click();
      await page.waitForURL(/running-it-for-many\.html$/);
      const sections = await page.locator('main h2').allInnerTexts();
      expect(sections.length).toBeGreaterThan(5);
      expect(await page.locator('.contents a').allInnerTexts()).toEqual(sections);
      await page.locator('.contents a').last().click();
      await scrolledTo(page.locator('main h2').last());
      expect(await page.locator('main table').count()).toBeGreaterThan(1);
    });
  });

  test('the guide for testing has its sections and its code', async () => {
    await visit(browser, base(), 'index.html', async (page) => {
      await page.getByRole('link', { name: 'Testing' }).click();
      await page.waitForURL(/testing-your-code\.html$/);
      const sections = await page.locator('main h2').allInnerTexts();
      expect(await page.locator('.contents a').allInnerTexts()).toEqual(sections);
      expect(await page.locator('main pre', { hasText: 'createService' }).count()).toBeGreaterThan(0);
    });
  });

  test('a link to a decision shows it', async () => {
    await visit(browser, base(), 'decisions.html#decision-86', async (page) => {
      await scrolledTo(page.locator('article:target'));
    });
  });
});

test.each(['light', 'dark'] as const)('an operation can be read by a system that is %s', async (colorScheme) => {
  const look = async (page: Page) => {
    await page.locator('.token.boolean').first().waitFor();
    // Of the order of its headings and landmarks, the renderer decides.
    expect((await violationsIn(page)).filter((each) => each.startsWith('color-contrast'))).toEqual([]);
  };
  await visit(browser, site.address, 'index.html#/images/updateimage', look, { colorScheme });
});

describe.each(['index.html', 'decisions.html', 'testing-your-code.html', 'running-it-for-many.html'])('%s', (name) => {
  test('has a title, a language and a description', async () => {
    await visit(browser, site.address, name, async (page) => {
      expect(await page.title()).toMatch(/ · cloudimages$/);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(
        /Image Management Service|images/,
      );
    });
  });

  test.each(['light', 'dark'] as const)('follows a system that is %s', async (colorScheme) => {
    const look = async (page: Page) => {
      const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(background).toBe(colorScheme === 'dark' ? 'rgb(20, 25, 28)' : 'rgb(255, 255, 255)');
      await page.locator('h1').waitFor();
      expect(await violationsIn(page)).toEqual([]);
    };
    await visit(browser, site.address, name, look, { colorScheme });
  });

  test('fits a telephone', async () => {
    const look = async (page: Page) => {
      await page.locator('h1').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    };
    await visit(browser, site.address, name, look, { viewport: { width: 390, height: 800 } });
  });
});
