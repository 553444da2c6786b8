import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  attributes,
  codes,
  codesOf,
  decisions,
  isIdentity,
  operationCount,
  operations,
  parametersOf,
} from './document.ts';
import { files, pages, read } from './site.ts';

const ids = new Map(
  pages.map((name) => [name, new Set([...read(name).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
);

test('each operation has a page, in HTML and in Markdown', () => {
  expect(operations).toHaveLength(operationCount);
  for (const operation of operations) {
    const { operationId: id, method, path } = operation;
    const said = [
      method,
      path,
      'Errors',
      ...(isIdentity(id) ? [] : [...parametersOf(operation), ...codesOf(operation)]),
    ];
    const [html, markdown] = [read(`${id}.html`).replace(/^.*<main/s, ''), read(`${id}.md`)];
    for (const word of said) expect(html, id).toContain(word);
    expect(markdown).toContain(path);
  }
});

test('errors name the attribute, and the form of the body where forms differ', () => {
  const page = read('createImage.md');
  expect(page).toContain('From a file: `type` must be `ECS`, `BMS`, `FusionCompute`, `Ironic` or `IsoImage`.');
  expect(page).toContain('<br>`data_images[].min_disk` must be 2048 or less.');
  expect(page).toContain('Fails when `instance_id` is not a UUID in lower case.');
  expect(page).not.toContain('The value of an extension attribute');
  for (const name of files.filter((file) => file.endsWith('.md'))) expect(read(name)).not.toContain('must keep to `');
});

test('an error lists its operations by status, each once', () => {
  const [, entry = ''] = /^### IMG.0001 ([\s\S]*?)^### /m.exec(read('errors.md')) ?? [];
  expect(entry.match(/\[updateImage\]/g)).toHaveLength(1);
  expect(entry).toContain('- 415: the media type is not accepted\n');
});

test('a filter by time shows its operators', () => {
  expect(read('listImages.md')).toMatch(/`created_at` \| query \| string<br>`gt`, `gte`/);
});

test('each code, attribute and decision has a permalink', () => {
  for (const code of codes) expect(ids.get('errors.html')).toContain(code);
  for (const attribute of attributes) expect(ids.get('attributes.html')).toContain(attribute);
  expect(read('attributes.md')).toContain('native patch: [add, replace](./glanceUpdateImage.md#patch-tags)');
  for (const number of decisions) expect(ids.get('decisions.html')).toContain(`decision-${number}`);
});

test.each(pages)('the links of %s lead somewhere', (name) => {
  const links = [...read(name).matchAll(/ href="([^"]+)"/g)].map(([, link = '']) => link);
  for (const link of links.filter((link) => !/^https?:/.test(link))) {
    const [file, id] = link.split('#');
    expect(files, link).toContain(file || name);
    if (id) expect(ids.get(file || name), link).toContain(id);
  }
});

test.each(pages)('no id stands twice in %s', (name) => {
  const all = [...read(name).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
});

test('the links of Markdown lead to Markdown', () => {
  for (const name of files.filter((file) => file.endsWith('.md'))) {
    for (const [, file = ''] of read(name).matchAll(/\]\(\.\/([\w-]+\.\w+)/g)) expect(files, name).toContain(file);
  }
  for (const [, file = ''] of read('llms.txt').matchAll(/\]\((.+?)\)/g)) expect(files).toContain(file);
});

describe('sizes', () => {
  const size = (name: string) => gzipSync(read(name), { level: 9 }).length;

  test.each(operations.map(({ operationId }) => operationId))('%s is at most 20 kB', (id) => {
    expect(size(`${id}.html`)).toBeLessThan(20_000);
  });

  test('no page is over 60 kB with all that it loads', () => {
    const shared = ['style.css', 'site.js', 'theme.js', 'try-it.js'].map(size).reduce((sum, each) => sum + each, 0);
    for (const page of pages) expect(size(page) + shared, page).toBeLessThan(60_000);
  });

  test('the service, which the first request loads, is at most 95 kB', () => {
    expect(size('service.js')).toBeLessThan(95_000);
  });
});

test('the policy of each page allows only files beside it', () => {
  for (const name of pages) {
    expect(read(name)).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(read(name)).not.toMatch(/<script>|<style>| style="| on\w+="/);
  }
});

test('only the pages of operations may send requests', () => {
  const connecting = pages.filter((name) => read(name).includes('connect-src'));
  expect(connecting.toSorted()).toEqual(operations.map(({ operationId }) => `${operationId}.html`).toSorted());
});
