import type { Document, Schema } from './openapi.ts';

/** The attributes that `updateImage` sets, and those that it removes. */
function changesIn({ oneOf = [] }: Schema) {
  const namesIn = (branches: readonly Schema[]) =>
    branches.flatMap(({ properties = {} }) => properties.path?.enum ?? []).map((path) => path.slice(1));
  return {
    set: namesIn(oneOf.filter(({ properties = {} }) => properties.value)),
    removed: namesIn(oneOf.filter(({ properties = {} }) => !properties.value)),
  };
}

/** The beginnings that a pattern such as `^/(?:__|_sys_)` lists. */
function prefixesOf({ pattern = '' }: Schema): string[] {
  const listed = /^\^\/\(\?:([\w|]+)\)$/.exec(pattern)?.[1];
  if (listed === undefined) throw new Error(`ExtensionPath.yaml: \`${pattern}\` is not of the form ^/(?:a_|b_).`);
  return listed.split('|');
}

/** The attributes of an image, and the further names that no extension attribute can have. */
export function attributes(document: Document): string {
  const { Image = {}, AttributeOperation = {}, ExtensionPath = {} } = document.components.schemas;
  const { properties = {} } = Image;
  const { set, removed } = changesIn(AttributeOperation);
  const changeOf = (name: string) => (removed.includes(name) ? 'removable' : set.includes(name) ? 'settable' : 'fixed');
  const table = Object.keys(properties).map((name) => `  ${name}: '${changeOf(name)}',`);
  const refused = ExtensionPath.not?.anyOf ?? [];
  const names = refused.flatMap((part) => part.enum ?? []).map((path) => path.slice(1));
  const further = names.filter((name) => !Object.hasOwn(properties, name));
  const prefixes = refused.filter((part) => part.enum === undefined).flatMap(prefixesOf);
  return `
/**
 * The service's own attributes, and what \`updateImage\` may do to each: nothing, set it, or set and remove it.
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
