import type { Block, Page } from './blocks.ts';
import { type Html, html, raw } from './html.ts';
import { inline } from './inline.ts';
import { type Menu, menuHtml } from './menu.ts';
import { toHtml } from './to-html.ts';

// Scripts and styles come from files beside the page, so that it works from a file as well. Only a page with "Try it" may
// fetch: from any server, since the reader may name one.
const policy = (scripted: boolean) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(scripted ? ['connect-src http: https:'] : []),
  ].join('; ');

const DOCUMENTS = ['openapi.yaml', 'openapi.json', 'identity.yaml', 'llms.txt', 'reference.html'];

function contents(blocks: readonly Block[]): Html {
  const links = blocks.flatMap((block) => {
    if (block.kind === 'scripted') return html`<li class="scripted"><a href="#${block.id}">${block.title}</a></li>`;
    if (block.kind !== 'heading' || block.level !== 2) return [];
    return html`<li><a href="#${block.id}">${inline(block.text)}</a></li>`;
  });
  if (links.length < 2) return raw('');
  return html`<nav class="contents" aria-label="On this page"><h2>On this page</h2><ul>${links}</ul></nav>`;
}

/** A whole HTML page. */
export function layout({ name, title, description, request, blocks }: Page, menu: readonly Menu[]): string {
  const call =
    request &&
    html`<p class="request"><span class="method ${request.method.toLowerCase()}">${request.method}</span> <code>${request.path}</code></p>`;
  const scripted = blocks.some(({ kind }) => kind === 'scripted');
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(scripted)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · cloudimages</title>
<meta name="description" content="${description}">
<link rel="icon" href="icon.svg">
<link rel="alternate" type="text/markdown" href="${name}.md">
<link rel="stylesheet" href="style.css">
<script src="theme.js"></script>
<script src="site.js" defer></script>${scripted && raw('\n<script src="try-it.js" defer></script>')}
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="bar">
<button type="button" class="menu-button" popovertarget="menu">Menu</button>
<a class="brand" href="index.html"><img src="icon.svg" alt="" width="24" height="24"><span>cloudimages</span></a>
<button type="button" class="search-button scripted" aria-keyshortcuts="/ Control+K">Search <kbd>/</kbd></button>
<button type="button" class="theme-button scripted" aria-label="Colours: Auto">Auto</button>
</header>
<div class="columns">
<nav id="menu" class="menu" popover aria-label="Pages">
${menuHtml(menu, name)}
</nav>
<main id="content">
<h1>${title}</h1>
${call}
${toHtml(blocks)}
<footer><p>This page as <a href="${name}.md">Markdown</a>. Whole API: ${DOCUMENTS.map(
    (file, index) => html`${index > 0 && ', '}<a href="${file}">${file}</a>`,
  )}.</p></footer>
</main>
${contents(blocks)}
</div>
</body>
</html>
`.html;
}
