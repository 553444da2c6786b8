import { Marked, Renderer, type Tokens } from 'marked';
import { escaped, type Html, raw } from './html.ts';

/** Text without the marks of Markdown. */
export const plain = (markdown: string) => markdown.replace(/`|\*\*|\[([^\]]*)\]\([^)]*\)/g, '$1');

// The documents' texts are Markdown without HTML; what looks like it is text.
const renderer = new Renderer();
renderer.html = ({ text }) => escaped(text);
renderer.table = function ({ header, rows }) {
  const cell = (tag: string, { tokens, align }: Tokens.TableCell, label = '') =>
    `<${tag}${align ? ` align="${align}"` : ''}${label && ` data-label="${escaped(label)}"`}>${this.parser.parseInline(tokens)}</${tag}>`;
  const head = header.map((each) => cell('th', each)).join('');
  const body = rows.map((row) => {
    const [first, ...others] = row;
    const labelled = others.map((each, at) => cell('td', each, plain(header[at + 1]?.text ?? '')));
    return `<tr>${first ? cell('td', first) : ''}${labelled.join('')}</tr>\n`;
  });
  return `<div class="scroll" tabindex="0"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>${body.join('')}</tbody></table></div>\n`;
};
const marked = new Marked({ renderer });

/** A line of Markdown as HTML. */
export const inline = (markdown: string): Html => raw(String(marked.parseInline(markdown)));

/** Paragraphs, lists and tables of Markdown as HTML. */
export const flow = (markdown: string): Html => raw(String(marked.parse(markdown)));

export const tokensOf = (markdown: string) => marked.lexer(markdown);
