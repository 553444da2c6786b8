import { type Document, operationsOf, resolve, type Schema } from './openapi.ts';

/** The component examples with which an operation shows what it is about, by their names. */
function shownBy(document: Document, operationId: string): string {
  const show = operationsOf(document).find(({ operation }) => operation.operationId === operationId);
  const shown = Object.values(show?.operation.responses[200]?.content ?? {})
    .flatMap(({ examples = {} }) => Object.values(examples))
    .map(({ $ref }) => $ref);
  return Object.entries(document.components.examples)
    .filter(([name]) => shown.includes(`#/components/examples/${name}`))
    .map(([name, { value }]) => `  ${name}: ${JSON.stringify(value, null, 2)},`)
    .join('\n');
}

/** The story: its images, and the projects that they are shared with. */
export const story = (document: Document): string => `import type { Image, Job, Member } from '../types.ts';

/** The document's example images by their names: those that \`glanceShowImage\` answers with. */
export const story = {
${shownBy(document, 'glanceShowImage')}
} satisfies Record<string, Image>;

/** The members of these images by their names: those that \`glanceShowImageMember\` answers with. */
export const storyMembers = {
${shownBy(document, 'glanceShowImageMember')}
} satisfies Record<string, Member>;

/** The job that has succeeded, by the name of its example. */
export const storyJobs = {
  DoneJob: ${JSON.stringify(document.components.examples.DoneJob?.value, null, 2)},
} satisfies Record<string, Job>;
`;

const links = (...pairs: [string, string][]) => pairs.map(([rel, property]) => ({ rel, href: `{${property}}` }));

/** Resources and their lists in the dialect of OpenStack's schema calls: one level, refs resolved. */
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
    member: { name: 'member', properties: properties('Member'), links: links(['describedby', 'schema']) },
    members: { name: 'members', properties: properties('MemberList'), links: links(['describedby', 'schema']) },
  };
  const type = "Record<components['schemas']['NativeSchema']['name'], components['schemas']['NativeSchema']>";
  const docstring = "/** What OpenStack's schema calls answer, by the name of the resource. */";
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

/** The operating systems of `x-os-versions`, by platform, with their tags. */
export function osVersions(document: Document): string {
  const groups = operationsOf(document).flatMap(({ operation }) => operation['x-os-versions'] ?? []);
  const all = groups.flatMap(({ versions, tags, platform, os_bit, os_type }) =>
    versions.map((os_version) => ({
      tags,
      shown: { platform, os_version_key: os_version, os_version, os_bit, os_type },
    })),
  );
  const type =
    "readonly { readonly tags: readonly string[]; readonly shown: components['schemas']['OperatingSystem'] }[]";
  const docstring = '/** The operating systems that an image can have, and what each is for. */';
  return `import type { components } from './openapi.ts';\n\n${docstring}\nexport const osVersions: ${type} = ${JSON.stringify(all, null, 1)};\n`;
}

/** What query parameters that are not given stand for, by operation. */
export function defaults(document: Document): string {
  const entries = operationsOf(document).map(({ operation, parameters }) => {
    const usual = parameters.map(({ name, schema }) => [name, resolve(document, schema).default] as const);
    return [operation.operationId, Object.fromEntries(usual.filter(([, value]) => value !== undefined))] as const;
  });
  const table = Object.fromEntries(entries.filter(([, values]) => Object.keys(values).length > 0));
  return `\nexport const defaults = ${JSON.stringify(table, null, 2)} as const;\n`;
}
