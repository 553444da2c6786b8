import { type Document, operationsOf, resolve, type Schema } from './openapi.ts';

/** The images of the story: the examples with which the document answers a call that shows one image. */
export function story(document: Document): string {
  const show = operationsOf(document).find(({ operation }) => operation.operationId === 'glanceShowImage');
  const shown = Object.values(show?.operation.responses[200]?.content ?? {})
    .flatMap(({ examples = {} }) => Object.values(examples))
    .map(({ $ref }) => $ref);
  const images = Object.entries(document.components.examples)
    .filter(([name]) => shown.includes(`#/components/examples/${name}`))
    .map(([name, { value }]) => `  ${name}: ${JSON.stringify(value, null, 2)},`);
  const docstring = "/** The document's example images by their names: those that `glanceShowImage` answers with. */";
  return `import type { Image } from '../types.ts';\n\n${docstring}\nexport const story = {\n${images.join('\n')}\n} satisfies Record<string, Image>;\n`;
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
  const type = "Record<components['schemas']['NativeSchema']['name'], components['schemas']['NativeSchema']>";
  const docstring = "/** What OpenStack's schema calls answer, for an image and for a native list of images. */";
  return `import type { components } from './openapi.ts';\n\n${docstring}\nexport const nativeSchemas: ${type} = ${JSON.stringify(schemas, null, 2)};\n`;
}

/** The errors of the gateway by their codes, for requests that reach no operation. */
export function gatewayErrors(document: Document): string {
  const errors = Object.entries(document.components.examples)
    .filter(([name]) => name.startsWith('APIGW.'))
    .map(([name, { value }]) => `  '${name}': ${JSON.stringify(value)},`);
  const type = "Record<GatewayErrorCode, components['schemas']['GatewayError']>";
  const docstring = "/** The gateway's errors by their codes, as the document shows them. */";
  return `import type { GatewayErrorCode } from '../types.ts';\nimport type { components } from './openapi.ts';\n\n${docstring}\nexport const gatewayErrors: ${type} = {\n${errors.join('\n')}\n};\n`;
}
