import { type Document, resolve, type Schema } from './openapi.ts';

/** The images of the story: the examples whose names end in `Image`, other than the body that asks for a new one. */
export function story(document: Document): string {
  const images = Object.entries(document.components.examples)
    .filter(([name]) => name.endsWith('Image') && name !== 'NewImage')
    .map(([name, { value }]) => `  ${name}: ${JSON.stringify(value, null, 2)},`);
  return `import type { Image } from '../types.ts';\n\nexport const story = {\n${images.join('\n')}\n} satisfies Record<string, Image>;\n`;
}

const links = (...pairs: [string, string][]) => pairs.map(([rel, property]) => ({ rel, href: `{${property}}` }));

/** Image and NativeImageList in the dialect of OpenStack's schema calls: one level, refs resolved. */
export function nativeSchemas(document: Document): string {
  const flat = (schema: Schema): Record<string, unknown> => {
    const { type, enum: values, description, readOnly, items } = resolve(document, schema);
    return { type, enum: values, description, readOnly, items: items && { type: resolve(document, items).type } };
  };
  const properties = (name: string) =>
    Object.fromEntries(
      Object.entries(document.components.schemas[name]?.properties ?? {}).map(([key, schema]) => [key, flat(schema)]),
    );
  const schemas = {
    image: {
      name: 'image',
      properties: properties('Image'),
      additionalProperties: { type: 'string' },
      links: links(['self', 'self'], ['enclosure', 'file'], ['describedby', 'schema']),
    },
    images: {
      name: 'images',
      properties: properties('NativeImageList'),
      links: links(['first', 'first'], ['next', 'next'], ['describedby', 'schema']),
    },
  };
  const type = "Record<'image' | 'images', components['schemas']['NativeSchema']>";
  return `import type { components } from './openapi.ts';\n\nexport const nativeSchemas: ${type} = ${JSON.stringify(schemas, null, 2)};\n`;
}
