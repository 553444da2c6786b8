import { readdirSync, readFileSync } from 'node:fs';

export const dist = new URL('../dist/', import.meta.url);

export const read = (name: string) => readFileSync(new URL(name, dist), 'utf8');

export const files: readonly string[] = readdirSync(dist);

/** The pages; the whole reference in one file, by Redoc, is a download. */
export const pages = files.filter((name) => name.endsWith('.html') && name !== 'reference.html');

/** One page of each kind. */
export const kinds = [
  'index.html',
  'glanceDownloadFile.html',
  'errors.html',
  'attributes.html',
  'decisions.html',
  'testing-your-code.html',
  'running-the-server.html',
  '404.html',
];
