import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mediaTypes } from './media-types.ts';
import type { Document } from './openapi.ts';
import { operationFunctions } from './operations.ts';

const header = '// Generated from spec/ by `npm run generate` in packages/client. Do not edit.\n';
const source = fileURLToPath(new URL('../src/', import.meta.url));
const folder = `${source}generated/`;
const document: Document = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@cloudimages/spec/openapi.json')), 'utf8'),
);
const byHand = readdirSync(`${source}operations`).map((file) => basename(file, '.ts'));

const files = {
  'operations.ts': operationFunctions(document, byHand.sort()),
  'media-types.ts': mediaTypes(document),
};
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(folder + name, header + text);
