import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { attributes } from './attributes.ts';
import { nativeSchemas, story } from './derived.ts';
import type { Document } from './openapi.ts';
import { operationTable } from './operations.ts';
import { types } from './types.ts';
import { requestValidators, responseValidators } from './validators.ts';

const header = '// Generated from spec/ by `npm run generate` in packages/contract. Do not edit.\n';
const folder = fileURLToPath(new URL('../src/generated/', import.meta.url));
const read = (url: string): Document => JSON.parse(readFileSync(fileURLToPath(url), 'utf8'));
const document = read(import.meta.resolve('@cloudimages/spec/openapi.json'));
const identity = read(import.meta.resolve('@cloudimages/spec/identity.json'));

const requestTypes = `export declare const requests: Record<string, import('../validation.ts').RequestValidators>;\n`;
const responseTypes = `export declare const responses: Record<string, import('../validation.ts').Validate>;\n`;

const files: Record<string, string> = {
  'openapi.ts': await types(document),
  'operations.ts': operationTable(document, './openapi.ts'),
  'story.ts': story(document),
  'native-schemas.ts': nativeSchemas(document),
  'attributes.ts': attributes(document),
  'requests.js': await requestValidators(document, { pointer: 'AttributePointer', image: 'Image' }),
  'requests.d.ts': requestTypes,
  'responses.js': await responseValidators(document),
  'responses.d.ts': responseTypes,
  'document.js': `export const document = ${JSON.stringify(document, null, 1)};\n`,
  'document.d.ts': 'export declare const document: Record<string, unknown>;\n',
  'identity-openapi.ts': await types(identity),
  'identity-operations.ts': operationTable(identity, './identity-openapi.ts'),
  'identity-requests.js': await requestValidators(identity),
  'identity-requests.d.ts': requestTypes,
  'identity-responses.js': await responseValidators(identity),
  'identity-responses.d.ts': responseTypes,
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(folder + name, header + text);
