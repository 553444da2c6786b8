import { readFileSync } from 'node:fs';
import { dataUrl } from './data-url.ts';

/** The pages by their names in the bar, and their files. */
const files = {
  Reference: 'index.html',
  Decisions: 'decisions.html',
  Testing: 'testing-your-code.html',
  Scaling: 'running-it-for-many.html',
};

export interface Page {
  name: keyof typeof files;
  title: string;
  description: string;
  /** Names of style sheets beside this file, applied after theme.css. */
  styles: readonly string[];
  /** More HTML for the head, before the styles. */
  head?: string;
  body: string;
}

// The browser itself blocks requests to other places, so that a new version of the renderer cannot add one.
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const escaped = (text: string) => text.replace(/[&<"{]/g, (character) => `&#${character.charCodeAt(0)};`);

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8').trim();

const icon = dataUrl(file('icon.svg'));

/** A whole HTML page: metadata, styles, light or dark mode, the bar that links the pages, and the body. */
export function page({ name, title, description, styles, head = '', body }: Page): string {
  const links = Object.entries(files).map(
    ([target, address]) => `<a href="${address}"${target === name ? ' aria-current="page"' : ''}>${target}</a>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
<link rel="icon" href="${icon}">
${head}
<style>
${file('theme.css')}
${styles.map(file).join('\n')}
</style>
<script>
${file('color-mode.js')}
</script>
</head>
<body>
<header class="bar">
<a class="brand" href="index.html" aria-label="cloudimages"><img src="${icon}" alt="" width="24" height="24"><span>cloudimages</span></a>
<nav aria-label="Pages">${links.join('')}</nav>
</header>
${body}
</body>
</html>
`;
}
