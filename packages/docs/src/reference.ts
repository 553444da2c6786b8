import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataUrl } from './data-url.ts';

const require = createRequire(import.meta.url);

/**
 * Renders the OpenAPI document in a file with Redoc.
 *
 * @param template Handlebars template of the page, with `{{{redocHead}}}` and `{{{redocHTML}}}`
 * @throws when the renderer fails, with what it printed
 */
export function renderReference(document: string, template: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cloudimages-docs-'));
  try {
    const output = join(folder, 'index.html');
    const templateFile = join(folder, 'page.hbs');
    writeFileSync(templateFile, template);
    const args = [
      'build-docs',
      document,
      '--inlineBundle',
      `--config=${fileURLToPath(new URL('../redocly.yaml', import.meta.url))}`,
      `--template=${templateFile}`,
      `--output=${output}`,
    ];
    execFileSync(process.execPath, [require.resolve('@redocly/cli/bin/cli.js'), ...args], { stdio: 'pipe' });
    return withHashLinks(withOwnLogo(readFileSync(output, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

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
