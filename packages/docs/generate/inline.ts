import { Marked, Renderer } from 'marked';
import { escaped, type Html, raw } from './html.ts';

// The documents' texts are Markdown without HTML; what looks like it is text.
const renderer = new Renderer();
renderer.html = ({ text }) => escaped(text);
renderer.table = function (token) {
  return `<div class="scroll" tabindex="0">${Renderer.prototype.table.call(this, token)}</div>`;
};
const marked = new Marked({ renderer });

/** A line of Markdown as HTML. */
export const inline = (markdown: string): Html => raw(String(marked.parseInline(markdown)));

/** Paragraphs, lists and tables of Markdown as HTML. */
export const flow = (markdown: string): Html => raw(String(marked.parse(markdown)));

export const tokensOf = (markdown: string) => marked.lexer(markdown);
