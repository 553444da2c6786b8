import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redocly } from './redocly.ts';

const dataUrl = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;

// The browser refuses whatever would leave the page, so that a new version of the renderer cannot add a request.
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";

const template = (icon: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Reference in one file · cloudimages</title>
<link rel="icon" href="${dataUrl(icon)}">
{{{redocHead}}}
</head>
<body>
{{{redocHTML}}}
</body>
</html>
`;

// Redoc's credit is a picture from a CDN; the same credit, drawn here, needs no request.
function withOwnLogo(html: string): string {
  const text = '<text y="11" font-family="sans-serif" font-size="12" fill="#7a8790">Redoc</text>';
  const logo = dataUrl(`<svg xmlns="http://www.w3.org/2000/svg" width="38" height="14">${text}</svg>`);
  return html.replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, logo);
}

// In the HTML that it renders ahead, Redoc links to paths; in the browser it renders links to hashes. Some of the paths
// stay, and would lead away from the page in a new tab.
function withHashLinks(html: string): string {
  const script = html.indexOf('<script type="module">');
  return html.slice(0, script).replaceAll('href="/', 'href="#/') + html.slice(script);
}

/**
 * The image API in one HTML file that needs no other, by Redoc: a download.
 *
 * @param document the file of the document
 * @throws when the renderer fails, with what it printed
 */
export function renderReference(document: string, icon: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cloudimages-docs-'));
  try {
    const output = join(folder, 'index.html');
    const templateFile = join(folder, 'page.hbs');
    writeFileSync(templateFile, template(icon));
    redocly('build-docs', document, '--inlineBundle', `--template=${templateFile}`, `--output=${output}`);
    return withHashLinks(withOwnLogo(readFileSync(output, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
