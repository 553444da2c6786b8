import { attributeLink, attributesOf, isYours, patchables, patchOf } from '../attributes.ts';
import { type Block, code, either, heading, json, link, list, type Page, type Row, table, text } from '../blocks.ts';
import { cloudLines, cloudNames } from '../clouds.ts';
import { type Decision, decisionLink } from '../decisions.ts';
import { type ErrorEntry, errorLink, type Raised, statusName } from '../errors.ts';
import { componentName, type Document, type MediaType, type Response, resolve, type Schema } from '../openapi.ts';
import type { Operation } from '../operations.ts';
import { formsOf } from '../rules.ts';
import { samplesOf } from '../samples.ts';
import { schemaLines, schemaWords } from '../schema-words.ts';
import type { Site } from '../site.ts';
import { tryIt } from '../try-it.ts';

const codesIn = (document: Document, schema: Schema) => [
  ...new Set(Object.values(resolve(document, schema)['x-error-codes'] ?? {})),
];

function samples(operation: Operation): Block[] {
  return [heading('Samples', 'samples'), { kind: 'choice', name: 'sample', options: samplesOf(operation) }];
}

function parameters(operation: Operation, links: Links): Block[] {
  const { document } = operation;
  const rows = operation.parameters.map((parameter): Row => {
    const { name, required, description, schema } = parameter;
    const codes = codesIn(document, schema);
    return {
      id: `${parameter.in}-${name}`,
      cells: [
        code(name),
        [`${parameter.in}${required ? ', required' : ''}`],
        schemaLines(document, schema, false, description),
        [
          description,
          ...(codes.length > 0 ? [`Error: ${codes.map(links).join(', ')}`] : []),
          ...cloudLines(parameter['x-clouds']),
        ],
      ],
    };
  });
  if (rows.length === 0) return [];
  return [heading('Parameters', 'parameters'), table(['Parameter', 'In', 'Value', 'Meaning'], rows)];
}

/** The attributes of a JSON value, those of objects within it by a path with periods. */
function members(
  document: Document,
  schema: Schema,
  prefix = '',
  depth = 0,
): { path: string; schema: Schema; required: boolean }[] {
  const found = resolve(document, schema);
  if (found.items) return members(document, found.items, `${prefix}[]`, depth);
  return Object.entries(found.properties ?? {}).flatMap(([name, member]) => {
    const path = prefix ? `${prefix}.${name}` : name;
    const own = { path, schema: member, required: found.required?.includes(name) ?? false };
    const deeper = isImage(document, member) || depth > 4 ? [] : members(document, member, path, depth + 1);
    return [own, ...deeper];
  });
}

const isImage = (document: Document, schema: Schema): boolean => {
  const target = schema.items ?? schema;
  return componentName(target) === 'Image' || componentName(resolve(document, target).items) === 'Image';
};

function memberTable(
  document: Document,
  schema: Schema,
  place: 'body' | 'response',
  links: Links,
  id: string = place,
): Block {
  const rows = members(document, schema).map(({ path, schema: member, required }): Row => {
    const codes = codesIn(document, member);
    const { description = '' } = resolve(document, member);
    const value = isImage(document, member)
      ? 'list of [images](#image)'
      : schemaLines(document, member, true, description);
    const cells = [
      [description],
      ...(place === 'body' && codes.length > 0 ? [`Error: ${codes.map(links).join(', ')}`] : []),
    ].flat();
    return {
      id: `${id}-${path}`,
      cells: [code(path), value, required ? 'yes' : 'no', cells.filter((cell) => cell !== '')],
    };
  });
  return table(['Attribute', 'Value', place === 'body' ? 'Required' : 'Always there', 'Meaning'], rows);
}

function examples(document: Document, { examples: all = {}, schema }: MediaType): Block[] {
  return Object.values(all).map((example, index) => {
    const { summary = 'Example', value } = resolve(document, example);
    const shown: Block =
      typeof value === 'string' || schema.format === 'binary'
        ? { kind: 'code', language: 'text', text: String(value) }
        : json(value);
    return index === 0
      ? { ...shown, label: summary }
      : { kind: 'details', summary: `Example: ${summary}`, blocks: [shown] };
  });
}

type Links = (code: string) => string;

function patchRules(operation: Operation, body: Schema, site: Site, links: Links): Block[] {
  const { document } = operation;
  const patch = patchOf(document, body);
  if (!patch) return [];
  const general = operation.requestBody?.['x-error-codes']?.content;
  const rows = patchables(document, patch.own).map(({ path, value, operations, clouds }): Row => {
    const codes = codesIn(document, value);
    const attribute = site.attributes.find(({ name }) => `/${name}` === path);
    const own = attribute?.description ?? '';
    const { description: rule = own } = resolve(document, value);
    return {
      id: `patch-${path.slice(1)}`,
      cells: [
        code(path),
        [schemaWords(document, value, true), ...(rule === own ? [] : [rule])],
        operations.map(code),
        [own, ...cloudLines(clouds)],
        [...codes, ...(codes.length === 0 && general ? [general] : [])].map(links),
      ],
    };
  });
  const [set] = patch.extension;
  const name = resolve(document, set?.properties?.path ?? {});
  const value = resolve(document, set?.properties?.value ?? {});
  const refused = name.not?.anyOf ?? [];
  const reserved = refused.flatMap((part) => part.enum ?? []).map((path) => code(path.slice(1)));
  const prefixes = refused.flatMap(({ pattern = '' }) => /\(\?:(.+)\)/.exec(pattern)?.[1]?.split('|') ?? []);
  const limit = site.errors.find((entry) => entry.name === 'TooManyExtensions');
  const op = patch.own.map(({ properties }) => resolve(document, properties?.op ?? {}));
  const setOp = op.find(({ enum: words }) => words?.includes('add'));
  const removeOp = op.find(({ enum: words }) => words?.includes('remove'));
  return [
    text(
      `The body is a list of operations. Each has \`op\`, \`path\` and, unless it removes, \`value\`. ${setOp?.description ?? ''} \`remove\`: ${removeOp?.description ?? ''}`,
    ),
    heading('Attributes a patch may change', 'patch', 3),
    table(['Path', 'Value', 'Operations', 'Meaning', 'Errors'], rows),
    heading('Extension attributes', 'extension-attributes', 3),
    text(
      list([
        `**Operations:** \`add\`, \`replace\` and \`remove\`, with a path such as \`/team\`.`,
        `**Name:** ${name.description ?? ''}`,
        `**Value:** ${value.description ?? ''}`,
        `**Reserved:** names that begin with ${prefixes.map(code).join(', ')}, and ${reserved.join(', ')}. Error: ${codesIn(document, name).map(links).join(', ')}.`,
        ...(limit ? [`**Number:** ${limit.text.cause} Error: ${errorLink(limit)}.`] : []),
        ...(general ? [`Any other rule that is broken raises ${links(general)}.`] : []),
      ]),
    ),
  ];
}

/** The attributes of a body; a table for each form that it can have. */
function attributesOfBody(document: Document, schema: Schema, links: Links): Block[] {
  const forms = formsOf(document, schema);
  if (forms.length === 0 && resolve(document, schema).properties) return [memberTable(document, schema, 'body', links)];
  return forms.flatMap((form): Block[] => {
    const { title = '', description = '', not } = form;
    const id = `body-${title.toLowerCase().replaceAll(' ', '-')}`;
    const apart = not?.required?.map(code) ?? [];
    const rule = apart.length > 0 ? ` ${either(apart, 'and')} cannot be given together.` : '';
    return [heading(title, id, 3), text(description + rule), memberTable(document, form, 'body', links, id)];
  });
}

function request(operation: Operation, site: Site, links: Links): Block[] {
  const { document, requestBody } = operation;
  if (!requestBody) return [];
  const types = Object.keys(requestBody.content);
  const [[, first] = []] = Object.entries(requestBody.content);
  if (!first) return [];
  const body = resolve(document, first.schema);
  const patch = patchRules(operation, first.schema, site, links);
  return [
    heading('Request body', 'request-body'),
    text(
      `${requestBody.required ? 'Required' : 'Optional'}, ${types.map(code).join(' or ')}. ${body.description ?? ''}`,
    ),
    ...examples(document, first),
    ...(patch.length > 0 ? patch : attributesOfBody(document, first.schema, links)),
  ];
}

function headers(document: Document, response: Response): Block[] {
  const all = Object.entries(response.headers ?? {});
  if (all.length === 0) return [];
  return [
    table(
      ['Header', 'Meaning'],
      all.map(([name, header]) => ({ cells: [code(name), resolve(document, header).description ?? ''] })),
    ),
  ];
}

function imageTable(document: Document): Block[] {
  const rows = attributesOf(document).map((attribute): Row => {
    const { name, schema, description } = attribute;
    return {
      id: `image-${name}`,
      cells: [
        attributeLink(name),
        schemaWords(document, schema, true),
        isYours(attribute) ? 'you' : 'the service',
        description,
      ],
    };
  });
  return [
    heading('Attributes of an image', 'image', 3),
    text(
      'Attributes without a value are absent. Beside these, an image has its extension attributes, whose values are strings.',
    ),
    table(['Attribute', 'Value', 'Set by', 'Meaning'], rows),
  ];
}

function responses({ document, responses: all }: Operation, links: Links): Block[] {
  const good = all.filter(({ status }) => status < '400');
  const schemas = good.flatMap(({ content = {} }) => Object.values(content).map(({ schema }) => schema));
  const withImages = schemas.some(
    (schema) =>
      isImage(document, schema) ||
      Object.values(resolve(document, schema).properties ?? {}).some((member) => isImage(document, member)),
  );
  return [
    heading('Response', 'response'),
    ...good.flatMap((response) => {
      const [[type, body] = []] = Object.entries(response.content ?? {});
      const rows =
        body && !isImage(document, body.schema) && resolve(document, body.schema).properties
          ? [memberTable(document, body.schema, 'response', links)]
          : [];
      return [
        heading(`${response.status} ${statusName(response.status)}`, `response-${response.status}`, 3),
        text(`${response.description}${type ? ` Body: ${code(type)}.` : ' No body.'}`),
        ...(body ? examples(document, body) : []),
        ...rows,
        ...headers(document, response),
      ];
    }),
    ...(withImages ? imageTable(document) : []),
  ];
}

/** What raises an error: the rules of the request that have its code, else its cause. */
const when = ({ error, rules, shownAs }: Raised) => [
  `**${error.text.title}.**`,
  ...(rules.length > 0 ? rules : [error.text.cause]),
  ...(shownAs ? [`The response is that of ${shownAs}.`] : []),
];

function errors(operation: Operation, raised: readonly Raised[]): Block[] {
  const described = new Map(operation.responses.map(({ status, description }) => [status, description]));
  const rows = raised.map((each): Row => {
    const { status, error } = each;
    return {
      cells: [[`**${status}** ${statusName(status)}`, described.get(status) ?? ''], errorLink(error), when(each)],
    };
  });
  return [heading('Errors', 'errors'), table(['Status', 'Error', 'Rule or cause'], rows, true)];
}

function decided(operation: Operation, decisions: readonly Decision[]): Block[] {
  const bearing = decisions.filter(({ operations }) => operations.includes(operation));
  const own = bearing.filter(({ general }) => !general);
  const general = bearing.filter((decision) => decision.general);
  return [
    heading('Decisions', 'decisions'),
    text('Where documents, clouds and OpenStack disagree about this operation, and what was chosen.'),
    ...(own.length > 0 ? [text(list(own.map(decisionLink)))] : []),
    ...(general.length > 0 ? [text(`All operations: ${general.map(decisionLink).join(', ')}.`)] : []),
  ];
}

function authentication({ document, secured, ...operation }: Operation): Block {
  const clouds = operation['x-clouds'];
  const known = clouds ? ` Documented by ${cloudNames(clouds)}.` : '';
  if (!secured) return text(`Needs no token.${known}`);
  const signed = document.components.securitySchemes.Signature;
  const ways = signed ? 'a token in `X-Auth-Token`, or a signature' : 'a token in `X-Auth-Token`';
  return text(`Authentication: ${link(ways, 'index.html#authentication')}.${known}`);
}

/** The page of an operation. */
export function operationPage(operation: Operation, site: Site): Page {
  const { operationId, summary, description, method, path } = operation;
  const links = (name: string) => {
    const entry = site.errors.find((error: ErrorEntry) => error.name === name);
    return entry ? errorLink(entry) : code(name);
  };
  const raised = site.raised.filter((each) => each.operation === operation);
  return {
    name: operationId,
    title: summary,
    description: description.split(/(?<=\.) /)[0] ?? summary,
    request: { method, path },
    blocks: [
      text(operation.deprecated ? `Deprecated: clouds may remove it. ${description}` : description),
      authentication(operation),
      ...samples(operation),
      ...parameters(operation, links),
      ...request(operation, site, links),
      ...errors(operation, raised),
      ...responses(operation, links),
      { kind: 'scripted', title: 'Try it', id: 'try-it', html: tryIt(operation, site) },
      ...decided(operation, site.decisions),
    ],
  };
}
