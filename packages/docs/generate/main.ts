import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Page } from './blocks.ts';
import { writeDocuments } from './documents.ts';
import { guides } from './guides.ts';
import { layout } from './layout.ts';
import { menuOf } from './menu.ts';
import { attributesPage } from './pages/attributes.ts';
import { changelogPage } from './pages/changelog.ts';
import { decisionsPage } from './pages/decisions.ts';
import { errorsPage } from './pages/errors.ts';
import { serverFiles } from './pages/guide.ts';
import { notFoundPage } from './pages/not-found.ts';
import { operationPage } from './pages/operation.ts';
import { startPage } from './pages/start.ts';
import { renderReference } from './reference.ts';
import { searchIndex } from './search-index.ts';
import { readSite } from './site.ts';
import { toMarkdown } from './to-markdown.ts';
import { tryItForms } from './try-it.ts';

const dist = new URL('../dist/', import.meta.url);
const browser = (name: string) => new URL(`../browser/${name}`, import.meta.url);
const write = (name: string, text: string) => writeFileSync(new URL(name, dist), text);

const site = readSite();
const guidePages = guides();
const start = startPage(site);
const lists = [errorsPage(site), attributesPage(site), decisionsPage(site), changelogPage(site)];
const operationPages = site.operations.map((operation) => operationPage(operation, site));
const pages: Page[] = [start, ...lists, ...operationPages, ...guidePages];

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);

const menu = menuOf(site, guidePages);
for (const page of [...pages, notFoundPage()]) {
  write(`${page.name}.html`, layout(page, menu));
  write(`${page.name}.md`, toMarkdown(page));
}

const { title, summary } = site.image.info;
const links = pages.map(({ name, title, description }) => `- [${title}](${name}.md): ${description}`);
write('llms.txt', `# ${title}\n\n> ${summary}\n\nThe documents: openapi.yaml, identity.yaml.\n\n${links.join('\n')}\n`);
write(
  'search-index.js',
  `globalThis.searchIndex=${JSON.stringify(searchIndex(site, lists, operationPages, [start, ...guidePages]))};\n`,
);
write('try-it-forms.js', `globalThis.tryItForms=${JSON.stringify(tryItForms(site))};\n`);

writeDocuments(site, dist);
copyFileSync(browser('icon.svg'), new URL('icon.svg', dist));
for (const { name, url } of serverFiles) copyFileSync(url, new URL(name, dist));
await build({
  entryPoints: ['theme.ts', 'site.ts', 'try-it.ts', 'service.ts', 'style.css'].map((name) =>
    fileURLToPath(browser(name)),
  ),
  outdir: fileURLToPath(dist),
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
});
const document = fileURLToPath(new URL('openapi.json', dist));
write('reference.html', renderReference(document, readFileSync(browser('icon.svg'), 'utf8')));

// The server sends these to clients that accept them.
for (const name of readdirSync(dist)) {
  const text = readFileSync(new URL(name, dist));
  // The highest quality takes eight times as long, and saves 6 %.
  const compressed = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  writeFileSync(new URL(`${name}.br`, dist), compressed);
  writeFileSync(new URL(`${name}.gz`, dist), gzipSync(text, { level: 9 }));
}
