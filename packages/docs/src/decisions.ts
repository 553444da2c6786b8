import { withContents } from './contents.ts';

/** The numbered decisions as HTML, each with the anchor `#decision-<number>`, beside a list of their sections. */
export const renderDecisions = (markdown: string): string =>
  withContents(markdown, (html) =>
    html
      .replace(/\[([a-z]+)\]/gi, '<span class="mark $1">$1</span>')
      .replace(/decisions? \d+(?:(?:, | and )\d+)*/gi, (mention) =>
        mention.replace(/\d+/g, '<a href="#decision-$&">$&</a>'),
      )
      .replace(/<p><strong>(\d+)\. (.+?)\.?<\/strong>(.+)<\/p>/g, decision),
  );

const decision = (_: string, number: string, title: string, text: string) => `<article id="decision-${number}">
<a class="number" href="#decision-${number}" aria-label="Decision ${number}">${number}</a>
<h3>${title}</h3>
<p>${text.trim()}</p>
</article>`;
