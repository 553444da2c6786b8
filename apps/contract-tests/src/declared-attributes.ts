import { document } from '@cloudimages/contract/document';

interface Declared {
  readonly properties: Readonly<Record<string, { readonly readOnly?: boolean }>>;
}

const { Image, ImageCreate } = (document.components as { schemas: Record<'Image' | 'ImageCreate', Declared> }).schemas;

/** The attributes that the document declares; all others are extension attributes. */
export const declaredAttributes: ReadonlyMap<string, { readonly readOnly?: boolean }> = new Map(
  Object.entries(Image.properties),
);

/** The declared attributes that a new image can be created with. */
export const createdAttributes: ReadonlySet<string> = new Set(Object.keys(ImageCreate.properties));
