import { type Browser, launchBrowser, type Page } from '@cloudimages/test-browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse } from './browse.ts';
import { isIdentity, operations } from './document.ts';
import { startRecordingServer } from './recording-server.ts';
import { dist } from './site.ts';

const ids = operations.map(({ operationId }) => operationId);
const inPageIds = ids.filter((id) => !isIdentity(id));

let browser: Browser;
let server: Awaited<ReturnType<typeof startRecordingServer>>;
let other: typeof server;

beforeAll(async () => {
  [browser, server, other] = await Promise.all([launchBrowser(), startRecordingServer(), startRecordingServer()]);
});

afterAll(() => Promise.all([browser?.close(), server?.close(), other?.close()]));

/** Sends what the form says. Resolves to the status, and the body as it is shown. */
async function send(page: Page): Promise<{ status: string; body: string }> {
  await page.getByRole('button', { name: 'Send' }).click();
  const status = await page.locator('.try-good, .try-failed').innerText();
  const body = page.locator('figure', { hasText: 'Response body' }).locator('code');
  return { status, body: (await body.textContent()) ?? '' };
}

const choose = async (page: Page, operation: string) => {
  await page.getByRole('combobox', { name: 'Operation' }).selectOption(operation);
  await page.locator(`.try-operation[data-id="${operation}"]`).waitFor();
};

const command = (page: Page) =>
  page.locator('figure', { hasText: 'The same request with curl' }).locator('code').innerText();

describe('in the page, from a file, without a network', () => {
  const inPage = (look: (open: (page: string) => Promise<Page>) => Promise<void>, options = {}) =>
    browse(browser, dist.href, look, { offline: true, ...options });

  test('the filled-in form of each operation succeeds', async () => {
    await inPage(async (open) => {
      const page = await open('updateImage.html');
      // In the page, since each click by Playwright waits for two frames.
      const statuses = await page.evaluate(async (ids) => {
        const until = async (selector: string) => {
          while (!document.querySelector(selector)) await new Promise((resolve) => setTimeout(resolve));
        };
        const click = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
        const operation = document.querySelector<HTMLSelectElement>('[data-part="operation"]');
        const received = [];
        for (const id of ids) {
          if (operation) operation.value = id;
          operation?.dispatchEvent(new Event('change', { bubbles: true }));
          await until(`.try-operation[data-id="${id}"]`);
          click('[data-part="reset"]');
          click('.try-send');
          await until('.try-good, .try-failed');
          received.push(`${id} ${document.querySelector('.try-good, .try-failed')?.textContent}`);
        }
        return received;
      }, inPageIds);
      expect(statuses).toHaveLength(inPageIds.length);
      for (const status of statuses) expect(status).toMatch(/^\w+ (2\d\d|300) [A-Z]/);
    });
  });

  test('a change shows in later requests, until Reset', async () => {
    await inPage(async (open) => {
      const page = await open('updateImage.html');
      await page
        .getByRole('textbox', { name: 'Body' })
        .fill('[{ "op": "replace", "path": "/name", "value": "tried" }]');
      expect(await command(page)).toContain('"value": "tried"');
      expect((await send(page)).status).toBe('200 OK');
      await choose(page, 'glanceShowImage');
      expect((await send(page)).body).toContain('"name": "tried"');
      await page.getByRole('button', { name: 'Reset' }).click();
      expect((await send(page)).body).not.toContain('"name": "tried"');
    });
  });

  test('data that is uploaded to a new image can be downloaded', async () => {
    await inPage(async (open) => {
      const page = await open('glanceCreateImageMetadata.html');
      expect((await send(page)).status).toBe('201 Created');
      await choose(page, 'glanceUploadFile');
      await page
        .getByLabel('Or a file')
        .setInputFiles({ name: 'disk', mimeType: '', buffer: Buffer.from('ones & <zeros>') });
      expect(await command(page)).toContain(`--data-binary '@disk'`);
      expect((await send(page)).status).toBe('204 No Content');
      await choose(page, 'glanceDownloadFile');
      expect((await send(page)).body).toBe('ones & <zeros>');
      await page.getByRole('textbox', { name: 'Range' }).fill('bytes=0-3');
      expect(await send(page)).toEqual({ status: '206 Partial Content', body: 'ones' });
    });
  });

  test('a form has the examples of the document', async () => {
    await inPage(async (open) => {
      const page = await open('updateImage.html');
      await page.getByRole('combobox', { name: 'Example' }).selectOption({ index: 1 });
      await page.getByRole('combobox', { name: 'Media type' }).selectOption('application/json-patch+json');
      const { status, body } = await send(page);
      expect(status).toBe('200 OK');
      expect(body).toContain('"team": "blue"');
      expect(await command(page)).toContain('application/json-patch+json');
    });
  });

  test('an error links to its entry, by its code or by its status', async () => {
    await inPage(async (open) => {
      const page = await open('updateImage.html');
      await page.getByRole('textbox', { name: 'image_id path' }).fill('00000000-0000-4000-8000-000000000000');
      const { status, body } = await send(page);
      expect(status).toBe('404 Not Found');
      expect(body).toContain('IMG.0144');
      await page.locator('figure').getByRole('link', { name: 'IMG.0144' }).click();
      await page.waitForURL(/errors\.html#IMG\.0144$/);
      await open('glanceDeleteTag.html');
      await page.getByRole('textbox', { name: 'tag path' }).fill('no-such-tag');
      expect((await send(page)).status).toBe('404 Not Found');
      await page.locator('form').getByRole('link', { name: 'TagNotFound' }).click();
      await page.waitForURL(/errors\.html#TagNotFound$/);
    });
  });

  test('browsers without streams of requests, iteration of streams and random UUIDs run it, too', async () => {
    await inPage(async (open) => {
      const page = await open('updateImage.html');
      await page.addInitScript(() => {
        Reflect.deleteProperty(Request.prototype, 'body');
        Reflect.deleteProperty(ReadableStream.prototype, Symbol.asyncIterator);
        Reflect.deleteProperty(Crypto.prototype, 'randomUUID');
      });
      await open('updateImage.html');
      for (const id of ['updateImage', 'glanceCreateImageMetadata', 'glanceUploadFile', 'listImages']) {
        await choose(page, id);
        expect((await send(page)).status, id).toMatch(/^2/);
      }
    });
  });

  test('without JavaScript there is no form', async () => {
    const look = async (open: (page: string) => Promise<Page>) => {
      const page = await open('updateImage.html');
      expect(await page.getByText('Try it').locator('visible=true').count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Send' }).isVisible()).toBe(false);
    };
    await inPage(look, { javaScriptEnabled: false });
  });
});

describe('on a server', () => {
  test('samples and commands call the server of the pages', async () => {
    await browse(browser, `${server.url}/`, async (open) => {
      const page = await open('docs/updateImage.html');
      const samples = await page.locator('main > .choice').first().textContent();
      expect(samples?.split(`${server.url}`)).toHaveLength(5);
      expect(await command(page)).toContain(`'${server.url}/v2/cloudimages/`);
    });
  });

  test('a form reaches the server of the pages, when it is chosen', async () => {
    // The forms of the identity API have no other way; those of the image API are all sent in the page.
    const identity = ids.filter(isIdentity);
    await browse(browser, `${server.url}/`, async (open) => {
      for (const some of [['updateImage'], identity]) {
        const page = await open(`docs/${some[0]}.html`);
        await page.getByText('The server of these pages', { exact: true }).click();
        for (const { operationId, method, path } of operations.filter(({ operationId }) =>
          some.includes(operationId),
        )) {
          const known = server.recorded.length;
          await choose(page, operationId);
          expect(server.recorded).toHaveLength(known);
          expect((await send(page)).status, operationId).toBe('200 OK');
          const pattern = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
          expect(server.recorded.slice(known)).toEqual([
            expect.objectContaining({ method, url: expect.stringMatching(pattern) }),
          ]);
        }
      }
    });
  });

  test('another server gets the token that was typed, which is kept nowhere', async () => {
    // The beginning of the addresses of both servers.
    const both = 'http://127.0.0.1:';
    const address = `${server.url.slice(both.length)}/docs/updateImage.html`;
    await browse(browser, both, async (open) => {
      const page = await open(address);
      const known = server.recorded.length;
      await page.getByText('Another server', { exact: true }).click();
      await page.getByRole('textbox', { name: 'Address' }).fill(`${other.url}/`);
      await page.getByRole('textbox', { name: 'Token' }).fill('secret-token');
      expect(await command(page)).not.toContain('secret-token');
      expect(other.recorded).toEqual([]);
      expect((await send(page)).body).toBe('{\n  "recorded": true\n}');
      const { method, url, token, body } = other.recorded[0] ?? {};
      expect({ method, token }).toEqual({ method: 'PATCH', token: 'secret-token' });
      expect(`${url} ${body} ${page.url()}`).not.toContain('secret-token');
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
      await open(address);
      await page.getByText('Another server', { exact: true }).click();
      expect(await page.getByRole('textbox', { name: 'Token' }).inputValue()).toBe('demo-token');
      expect(server.recorded).toHaveLength(known);
    });
  });
});
