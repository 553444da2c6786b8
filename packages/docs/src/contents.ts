import { lexer, parser } from 'marked';

const anchor = (title: string) =>
  title
    .toLowerCase()
    .replace(/<[^>]+>|[^\w\s-]/g, '')
    .trim()
    .replaceAll(' ', '-');

/** Markdown as HTML, each section with an anchor, beside a list of the sections. `change` transforms the HTML. */
export function withContents(markdown: string, change: (html: string) => string): string {
  const html = parser(lexer(markdown));
  const contents = [...html.matchAll(/<h2>(.+)<\/h2>/g)].map(
    ([, title = '']) => `<li><a href="#${anchor(title)}">${title}</a></li>`,
  );
  const body = html.replace(/<h2>(.+)<\/h2>/g, (_, title) => `<h2 id="${anchor(title)}">${title}</h2>`);
  return `<div class="columns">
<nav class="contents" aria-label="Sections"><ul>${contents.join('')}</ul></nav>
<main>${change(body)}</main>
</div>`;
}
