import { attributes } from './attributes.ts';
import { defaults, gatewayErrors, nativeSchemas, osVersions, story } from './derived.ts';
import type { Document } from './openapi.ts';
import { operationTable } from './operations.ts';
import { types, withUndefined } from './types.ts';
import { requestValidators, responseValidators } from './validators.ts';

const requestTypes = `export declare const requests: Record<string, import('../validation.js').RequestValidators>;\n`;
const responseTypes = `export declare const responses: Record<string, import('../validation.js').Validate>;\n`;

/** The generated files by their names, each made when it is asked for. */
export const filesOf = (
  document: Document,
  identity: Document,
): Readonly<Record<string, () => string | Promise<string>>> => ({
  'openapi.ts': async () => withUndefined(await types(document)),
  'operations.ts': () => operationTable(document, './openapi.ts'),
  'story.ts': () => story(document),
  'native-schemas.ts': () => nativeSchemas(document),
  'gateway.ts': () => gatewayErrors(document),
  'os-versions.ts': () => osVersions(document),
  'defaults.ts': () => defaults(document),
  'attributes.ts': () => attributes(document),
  'requests.js': () => requestValidators(document, { isImage: 'Image' }),
  'requests.d.ts': () => `${requestTypes}export declare const isImage: import('../validation.js').Validate;\n`,
  'responses.js': () => responseValidators(document),
  'responses.d.ts': () => responseTypes,
  'document.js': () => `export const document = ${JSON.stringify(document, null, 1)};\n`,
  'document.d.ts': () => 'export declare const document: Record<string, unknown>;\n',
  'identity-openapi.ts': () => types(identity),
  'identity-operations.ts': () => operationTable(identity, './identity-openapi.ts'),
  'identity-requests.js': () => requestValidators(identity),
  'identity-requests.d.ts': () => requestTypes,
  'identity-responses.js': () => responseValidators(identity),
  'identity-responses.d.ts': () => responseTypes,
});
