import { type Document, resolve, type Schema } from './openapi.ts';

/** What a patch may do to an attribute, which the style guide holds the branches of a patch to. */
function changeOf(document: Document, schema: Schema, required: boolean): string {
  if (resolve(document, schema).readOnly) return 'fixed';
  return required ? 'settable' : 'removable';
}

/** The beginnings that a pattern such as `^/(?:__|_sys_)` lists. */
function prefixesOf({ pattern = '' }: Schema): string[] {
  const listed = /^\^\/\(\?:([\w|]+)\)$/.exec(pattern)?.[1];
  if (listed === undefined) throw new Error(`ExtensionPath.yaml: \`${pattern}\` is not of the form ^/(?:a_|b_).`);
  return listed.split('|');
}

/** The attributes of an image, and the further names that no extension attribute can have. */
export function attributes(document: Document): string {
  const { Image = {}, ExtensionPath = {} } = document.components.schemas;
  const { properties = {}, required = [] } = Image;
  const table = Object.entries(properties).map(
    ([name, schema]) => `  ${name}: '${changeOf(document, schema, required.includes(name))}',`,
  );
  const refused = ExtensionPath.not?.anyOf ?? [];
  const names = refused.flatMap((part) => part.enum ?? []).map((path) => path.slice(1));
  const further = names.filter((name) => !Object.hasOwn(properties, name));
  const prefixes = refused.filter((part) => part.enum === undefined).flatMap(prefixesOf);
  return `
/**
 * The service's own attributes, and what a patch may do to each: nothing, set it, or set and remove it.
 */
export const attributes = {
${table.join('\n')}
} as const;

/** Names beside those of attributes that are reserved. */
export const reservedNames = ${JSON.stringify(further)} as const;

/** Beginnings of reserved names. */
export const reservedPrefixes = ${JSON.stringify(prefixes)} as const;
`;
}
