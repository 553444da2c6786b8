import { document } from '@cloudimages/contract/document';

const { Image: schema } = (document.components as { schemas: Record<string, { properties: object }> }).schemas;

/** The attributes that the service itself knows; all others are extension attributes. */
export const declaredAttributes: ReadonlyMap<string, { readonly readOnly?: boolean }> = new Map(
  Object.entries(schema?.properties ?? {}),
);
