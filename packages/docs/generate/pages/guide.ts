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

const server = new URL('../../../../apps/server/', import.meta.url);

/** What the README of the server links to in its folder. */
export const serverFiles = ['credentials.schema.json', 'world.schema.json'].map((name) => ({
  name,
  url: new URL(name, server),
}));

/** The README of the server. Its links to guides lead to their pages. */
export function serverPage(): Page {
  const [, body = ''] = /^# .+\n([\s\S]*)$/.exec(readFileSync(new URL('README.md', server), 'utf8')) ?? [];
  return {
    name: 'running-the-server',
    title: 'Running the server',
    description:
      'The HTTP server of the Image Management Service: flags, credentials, TLS, metrics, logs, buckets, storage, backup.',
    blocks: blocksOf(body.replaceAll(/\]\(\.\.\/\.\.\/packages\/docs\/src\/([\w-]+)\.md/g, ']($1.html')),
  };
}

/** A guide of `src/`, whose first line is its title. */
export function guidePage(name: string, description: string): Page {
  const [, title = '', body = ''] = /^# (.+)\n([\s\S]*)$/.exec(readGuide(name)) ?? [];
  return { name, title, description, blocks: blocksOf(body) };
}
