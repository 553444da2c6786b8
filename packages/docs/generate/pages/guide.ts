import { readFileSync } from 'node:fs';
import { type Block, heading, type Page, slug, text } from '../blocks.ts';
import { tokensOf } from '../inline.ts';

export const readGuide = (name: string) => readFileSync(new URL(`../../src/${name}.md`, import.meta.url), 'utf8');

/** The blocks of a text in Markdown: its headings get permalinks, its code gets a frame. */
export function blocksOf(markdown: string): Block[] {
  return tokensOf(markdown).flatMap((token): Block[] => {
    if (token.type === 'heading') return [heading(token.text, slug(token.text), token.depth === 2 ? 2 : 3)];
    if (token.type === 'code') return [{ kind: 'code', language: token.lang ?? 'text', text: token.text }];
    return token.type === 'space' ? [] : [text(token.raw)];
  });
}

/** A guide of `src/`, whose first line is its title. */
export function guidePage(name: string, description: string): Page {
  const [, title = '', body = ''] = /^# (.+)\n([\s\S]*)$/.exec(readGuide(name)) ?? [];
  return { name, title, description, blocks: blocksOf(body) };
}
