import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesOf } from './files.ts';
import type { Document } from './openapi.ts';

const header = '// Generated from spec/ by `npm run generate` in packages/contract. Do not edit.\n';
const folder = fileURLToPath(new URL('../src/generated/', import.meta.url));
const read = (url: string): Document => JSON.parse(readFileSync(fileURLToPath(url), 'utf8'));
const document = read(import.meta.resolve('@cloudimages/spec/openapi.json'));
const identity = read(import.meta.resolve('@cloudimages/spec/identity.json'));

const files = await Promise.all(
  Object.entries(filesOf(document, identity)).map(async ([name, make]) => [name, await make()] as const),
);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of files) writeFileSync(folder + name, header + text);
