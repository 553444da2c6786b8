import { lexer, parser } from 'marked';

/** The numbered decisions as HTML, each under `#decision-<number>`, beside a list of their sections. */
export function renderDecisions(markdown: string): string {
  const html = parser(lexer(markdown));
  const contents = [...html.matchAll(/<h2>(.+)<\/h2>/g)].map(
    ([, title = '']) => `<li><a href="#${anchor(title)}">${title}</a></li>`,
  );
  const body = html
    .replace(/<h2>(.+)<\/h2>/g, (_, title) => `<h2 id="${anchor(title)}">${title}</h2>`)
    .replace(/\[([a-z]+)\]/gi, '<span class="mark $1">$1</span>')
    .replace(/decisions? \d+(?:(?:, | and )\d+)*/gi, (mention) =>
      mention.replace(/\d+/g, '<a href="#decision-$&">$&</a>'),
    )
    .replace(/<p><strong>(\d+)\. (.+?)\.?<\/strong>(.+)<\/p>/g, decision);
  return `<div class="columns">
<nav class="contents" aria-label="Sections"><ul>${contents.join('')}</ul></nav>
<main>${body}</main>
</div>`;
}

const anchor = (title: string) => title.toLowerCase().replaceAll(' ', '-');

const decision = (_: string, number: string, title: string, text: string) => `<article id="decision-${number}">
<a class="number" href="#decision-${number}" aria-label="Decision ${number}">${number}</a>
<h3>${title}</h3>
<p>${text.trim()}</p>
</article>`;
