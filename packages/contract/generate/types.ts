import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { type Document, operationsOf, resolve, type Schema } from './openapi.ts';

/**
 * openapi-typescript turns `additionalProperties: { type: string }` beside named properties into an intersection that
 * no object literal fits. `unknown` fits, and leaves the named properties as precise as they are.
 */
function openExtensions(document: Document): Document {
  const copy = structuredClone(document);
  const visit = (schema: Schema) => {
    if (schema.properties && schema.additionalProperties) schema.additionalProperties = true;
  };
  Object.values(copy.components.schemas).forEach(visit);
  return copy;
}

/** Leaves out media types of bodies that are read as others: servers never see them, and clients need not send them. */
function withoutOlder(document: Document): Document {
  const copy = structuredClone(document);
  for (const { operation } of operationsOf(copy)) {
    const content = operation.requestBody?.content ?? {};
    for (const [mediaType, body] of Object.entries(content)) if (body['x-read-as']) delete content[mediaType];
  }
  return copy;
}

/**
 * Describes each member that refers to a schema as that schema is described, and each parameter with its default:
 * editors show the comments of members and parameters, not those of their schemas.
 */
function withDescriptions(document: Document): Document {
  const copy = structuredClone(document);
  for (const parameter of Object.values(copy.components.parameters ?? {})) {
    const { default: usual } = resolve(document, parameter.schema);
    if (usual !== undefined) parameter.description += ` By default \`${usual}\`.`;
  }
  const visit = (node: Schema) => {
    for (const member of Object.values(node.properties ?? {})) {
      const { description } = resolve(document, member);
      if (description) member.description = description;
    }
    for (const value of Object.values(node)) if (typeof value === 'object' && value !== null) visit(value);
  };
  visit(copy as Schema);
  return copy;
}

/** Makes descriptions the text of their comments, before its tags: editors show the text, and few show `@description`. */
const asText = (types: string) =>
  types.replaceAll(/(Format: \S+|@deprecated)(\n +\* )(@description .*)/g, '$3$2$1').replaceAll('@description ', '');

/** The types of bytes and of text that begins with a slash, such as the path of a patch. */
function typeOf(schema: object): ts.TypeNode | undefined {
  const { format, pattern } = schema as Schema;
  if (format === 'binary') return ts.factory.createTypeReferenceNode('Binary');
  return pattern?.startsWith('^/') ? ts.factory.createTypeReferenceNode(`\`/\${string}\``) : undefined;
}

/** The types of paths, operations and components. */
export async function types(document: Document): Promise<string> {
  const ast = await openapiTS(withDescriptions(withoutOlder(openExtensions(document))) as never, {
    alphabetize: false,
    defaultNonNullable: false,
    transform: typeOf,
  });
  const text = asText(astToString(ast));
  return /\bBinary\b/.test(text) ? `import type { Binary } from "../binary.ts";\n${text}` : text;
}

/** Lets clients pass undefined for a parameter that may be absent, also with TypeScript's `exactOptionalPropertyTypes`. */
export const withUndefined = (types: string) =>
  types.replaceAll(/(\?: components\["parameters"\]\["\w+"\]);/g, '$1 | undefined;');
