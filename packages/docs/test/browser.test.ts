import { type Browser, launchBrowser, type Page, violationsIn } from '@cloudimages/test-browser';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { browse } from './browse.ts';
import { attributes, codes, codesOf, operations, parametersOf, patched } from './document.ts';
import { dist, kinds, pages } from './site.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

test('without JavaScript an operation shows parameters, attributes, codes and samples', async () => {
  const operation = operations.find(({ operationId }) => operationId === 'updateImage');
  if (!operation) throw new Error('There is no updateImage.');
  const look = async (open: (page: string) => Promise<Page>) => {
    const text = await (await open('updateImage.html')).locator('main').innerText();
    const shown = ['curl', 'Errors', ...parametersOf(operation), ...codesOf(operation), ...patched, ...attributes];
    for (const word of shown) expect(text).toContain(word);
  };
  await browse(browser, dist.href, look, { javaScriptEnabled: false });
});

describe('the search', () => {
  const QUERIES = [
    ['cmk_id', 'createImage.html#body-from-a-file-cmk_id'],
    ['409', 'errors.html#IMG.0035'],
    ['upload image', 'glanceUploadFile.html'],
    ['delete image', 'glanceDeleteImage.html'],
    ['images list', 'listImages.html'],
    ['login', 'keystoneCreateToken.html'],
    ['X-Auth-Token', 'index.html#authentication'],
    // Not the operations for tags: createTag.
    ['etag', 'decisions.html#decision-19'],
    ['swagger', 'index.html#for-agents-and-scripts'],
  ] as const;

  test('finds the entry of each operation, code and attribute first, and what readers type', async () => {
    await browse(browser, dist.href, async (open) => {
      const page = await open('listVersions.html');
      await page.keyboard.press('/');
      await page.waitForFunction(() => 'searchIndex' in globalThis);
      const own = [
        ...operations.map(({ operationId: id }) => [id, `${id}.html`]),
        ...codes.map((code) => [code, `errors.html#${code}`]),
        ...attributes.map((name) => [name, `attributes.html#${name}`]),
        ...QUERIES,
      ];
      // In the page, since a command of Playwright for each takes longer than the search itself.
      const found = await page.evaluate(
        async (names) => {
          const field = document.querySelector<HTMLInputElement>('.search-field');
          const firsts = [];
          for (const name of names) {
            document.querySelector('.results')?.replaceChildren();
            if (field) field.value = name;
            field?.dispatchEvent(new Event('input'));
            let first = null;
            while (!first) {
              await new Promise((resolve) => setTimeout(resolve));
              first = document.querySelector('.result');
            }
            firsts.push(first.getAttribute('href'));
          }
          return firsts;
        },
        own.map(([name = '']) => name),
      );
      expect(found).toEqual(own.map(([, address]) => address));
    });
  });

  test('opens by Tab, / and Ctrl+K, and leads to what is chosen', async () => {
    await browse(browser, dist.href, async (open) => {
      const page = await open('updateImage.html');
      const field = page.getByRole('searchbox');
      for (const key of ['/', 'Control+k']) {
        await page.keyboard.press(key);
        await field.waitFor();
        await page.keyboard.press('Escape');
        await field.waitFor({ state: 'hidden' });
      }
      await page.locator('.brand').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await field.fill('min_ram');
      await page.locator('.result').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/attributes\.html#min_ram$/);
    });
  });
});

test('the colours follow the system, then the choice of the reader on all pages', async () => {
  const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const look = async (open: (page: string) => Promise<Page>) => {
    const page = await open('index.html');
    expect(await background(page)).toBe('rgb(18, 23, 27)');
    await page.getByRole('button', { name: 'Colours: Auto' }).click();
    expect(await background(await open('attributes.html'))).toBe('rgb(255, 255, 255)');
  };
  await browse(browser, dist.href, look, { colorScheme: 'dark' });
});

test('the menu is there at 1440, and opens at 390 without JavaScript', async () => {
  const menuOf = (page: Page) => page.getByRole('navigation', { name: 'Pages' });
  await browse(browser, dist.href, async (open) => {
    const menu = menuOf(await open('attributes.html'));
    expect(await menu.isVisible()).toBe(true);
    expect((await menu.getByRole('heading').allTextContents()).slice(0, 3)).toEqual(['API', 'Guides', 'Images']);
    expect(await menu.getByRole('link', { name: 'deprecated' }).count()).toBeGreaterThan(0);
  });
  const look = async (open: (page: string) => Promise<Page>) => {
    const page = await open('attributes.html');
    expect(await menuOf(page).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).click();
    await menuOf(page).getByRole('link', { name: 'Update image information' }).click();
    await page.waitForURL(/updateImage\.html$/);
  };
  await browse(browser, dist.href, look, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
});

test('code can be copied', async () => {
  const look = async (open: (page: string) => Promise<Page>) => {
    const page = await open('updateImage.html');
    const button = page.getByRole('button', { name: 'Copy' }).first();
    const [above, code] = await Promise.all([button.boundingBox(), page.locator('pre > code').first().boundingBox()]);
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(code?.y ?? 0);
    await button.click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('curl -X PATCH');
  };
  const permissions = ['clipboard-read', 'clipboard-write'];
  await browse(browser, dist.href, look, { permissions, viewport: { width: 390, height: 844 } });
});

describe('axe finds nothing, and neither pages nor tables scroll sideways', () => {
  const isAudit = inject('audit');
  const all = isAudit ? pages : kinds;

  /** Leaves some items of each list, which are alike: axe takes seconds for a hundred. */
  function shortenLists() {
    const item = ':is(li, tr, .entry)';
    const middle = `:nth-child(n + 6 of ${item}):nth-last-child(n + 4 of ${item}):not(:has([aria-current]))`;
    for (const each of document.querySelectorAll(middle)) each.remove();
  }

  /** Sends a request that fails, so that the page has all parts of a response. */
  async function failRequest(page: Page) {
    await page.getByRole('textbox', { name: 'Range' }).fill('bytes=9-');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('416 Range Not Satisfiable').first().waitFor();
  }

  async function check(names: readonly string[], options: Parameters<typeof browse>[3]) {
    const look = (half: number) => async (open: (page: string) => Promise<Page>) => {
      for (const name of names.filter((_, index) => index % 2 === half)) {
        const page = await open(name);
        if (name === 'glanceDownloadFile.html') await failRequest(page);
        const beyond = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('.scroll')].map(
            ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
          ),
        );
        expect(Math.max(...beyond), name).toBe(0);
        if (!isAudit) await page.evaluate(shortenLists);
        expect(await violationsIn(page), name).toEqual([]);
      }
    };
    await Promise.all([0, 1].map((half) => browse(browser, dist.href, look(half), options)));
  }

  test('in light colours at 1440', () => check(all, {}));
  test('in dark colours at 390', () => check(all, { colorScheme: 'dark', viewport: { width: 390, height: 844 } }));
});
