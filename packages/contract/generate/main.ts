import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nativeSchemas, story } from './derived.ts';
import { operationTable } from './operations.ts';
import { types } from './types.ts';
import { requestValidators, responseValidators } from './validators.ts';

const header = '// Generated from spec/ by `npm run generate` in packages/contract. Do not edit.\n';
const folder = fileURLToPath(new URL('../src/generated/', import.meta.url));
const document = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@cloudimages/spec/openapi.json')), 'utf8'));

const files: Record<string, string> = {
  'openapi.ts': await types(document),
  'operations.ts': operationTable(document),
  'story.ts': story(document),
  'native-schemas.ts': nativeSchemas(document),
  'requests.js': await requestValidators(document),
  'requests.d.ts': `export declare const requests: Record<string, import('../validation.ts').RequestValidators>;\n`,
  'responses.js': await responseValidators(document),
  'responses.d.ts': `export declare const responses: Record<string, import('../validation.ts').Validate>;\n`,
  'document.js': `export const document = ${JSON.stringify(document, null, 1)};\n`,
  'document.d.ts': 'export declare const document: Record<string, unknown>;\n',
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(folder + name, header + text);
