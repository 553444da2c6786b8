import { Marked, Renderer, type Tokens } from 'marked';
import { escaped, type Html, raw } from './html.ts';

/** Text without the marks of Markdown. */
export const plain = (markdown: string) => markdown.replace(/`|\*\*|\[([^\]]*)\]\([^)]*\)/g, '$1');

// The documents' texts are Markdown without HTML; what looks like it is text.
const renderer = new Renderer();
renderer.html = ({ text }) => escaped(text);
renderer.table = function ({ header, rows }) {
  const cell = (start: string, { tokens, align }: Tokens.TableCell) =>
    `<${start}${align ? ` align="${align}"` : ''}>${this.parser.parseInline(tokens)}</${start.slice(0, 2)}>`;
  const head = header.map((each) => cell('th scope="col"', each)).join('');
  const body = rows.map((row) => {
    const [first, ...others] = row;
    const labels = header.slice(1).map(({ text }) => text && ` data-label="${escaped(plain(text))}"`);
    const labelled = others.map((each, at) => cell(`td${labels[at]}`, each));
    return `<tr>${first ? cell('th scope="row"', first) : ''}${labelled.join('')}</tr>\n`;
  });
  return `<div class="scroll" tabindex="0"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>${body.join('')}</tbody></table></div>\n`;
};
const marked = new Marked({ renderer });

/** A line of Markdown as HTML. */
export const inline = (markdown: string): Html => raw(String(marked.parseInline(markdown)));

/** Paragraphs, lists and tables of Markdown as HTML. */
export const flow = (markdown: string): Html => raw(String(marked.parse(markdown)));

export const tokensOf = (markdown: string) => marked.lexer(markdown);
