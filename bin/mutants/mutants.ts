import type { Document } from '../../packages/contract/generate/openapi.ts';

/** The document with one rule less. */
export interface Mutant {
  /** What kind of rule it is: a keyword, or `status`, `media type`, `parameter`, `header`, `error code`. */
  readonly kind: string;
  /** Which one: `#/components/schemas/Image/required: id`. */
  readonly name: string;
  readonly make: (document: Document) => Document;
}

type Node = Record<string, unknown>;
type Way = readonly (string | number)[];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const members = (value: unknown): [string, unknown][] => (isNode(value) ? Object.entries(value) : []);
const pointerOf = (way: Way) =>
  `#${way.map((name) => `/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;

/** Words and pictures: whoever changes these changes no rule. */
const silent = ['description', 'examples', 'title', 'x-enumDescriptions', 'default'];
/** Keywords whose members are schemas, which go one at a time. */
const maps = ['properties', 'patternProperties', 'dependentSchemas'];
const lists = ['oneOf', 'anyOf', 'allOf'];
/** Keywords that are a schema themselves. */
const single = ['items', 'additionalProperties', 'propertyNames', 'not', 'if', 'then', 'else', 'contains'];
/** Limits, with what lets one step more pass. */
const limits: Readonly<Record<string, 1 | -1>> = {
  minimum: -1,
  maximum: 1,
  minLength: -1,
  maxLength: 1,
  minItems: -1,
  maxItems: 1,
  minProperties: -1,
  maxProperties: 1,
};
/** What a rule is called where its keyword does not say it. */
const kinds: Readonly<Record<string, string>> = {
  not: 'exclusion',
  dependentSchemas: 'exclusion',
  oneOf: 'branch',
  anyOf: 'branch',
};

/** Every document that has one rule less than this one, or a limit that is one step wider. */
export function mutantsOf(document: Document): readonly Mutant[] {
  const found: Mutant[] = [];

  /** Lets the object at a place be changed in a copy of the document. */
  const add = (kind: string, way: Way, what: string, change: (node: Node) => void) =>
    found.push({
      kind,
      name: pointerOf(way) + (what && `: ${what}`),
      make(original) {
        const copy = structuredClone(original);
        change(way.reduce<unknown>((node, name) => (node as Node)[name], copy) as Node);
        return copy;
      },
    });
  const drop = (kind: string, way: Way) =>
    add(kind, way.slice(0, -1), String(way.at(-1)), (node) => delete node[way.at(-1) as string]);
  /** Takes an item out of a list, or the keyword away with its last item. */
  const dropItem = (kind: string, way: Way, keyword: string, index: number, what: string) =>
    add(kind, way, `${keyword} ${what}`, (node) => {
      const rest = (node[keyword] as unknown[]).filter((_, at) => at !== index);
      if (rest.length > 0) node[keyword] = rest;
      else delete node[keyword];
    });

  /** @param isText Whether a value comes as text, which a string is anyway. */
  function schema(way: Way, value: unknown, isText = false): void {
    for (const [keyword, limit] of members(value)) {
      const here = [...way, keyword];
      const kind = kinds[keyword] ?? keyword;
      const step = limits[keyword];
      if (silent.includes(keyword) || keyword === '$ref') continue;
      // All members have this type, so that it says nothing more.
      if (keyword === 'type' && ('enum' in (value as Node) || 'const' in (value as Node))) continue;
      if (keyword === 'type' && limit === 'string' && isText) continue;
      // What allows everything is no rule.
      if (limit === true && keyword === 'additionalProperties') continue;
      if (keyword === 'enum' || keyword === 'required' || (keyword === 'type' && Array.isArray(limit))) {
        for (const [index, one] of (limit as unknown[]).entries()) dropItem(kind, way, keyword, index, String(one));
      } else if (lists.includes(keyword)) {
        for (const [index, branch] of (limit as unknown[]).entries()) {
          dropItem(kind, way, keyword, index, (branch as Node).title ? String((branch as Node).title) : String(index));
          schema([...here, index], branch);
        }
      } else if (keyword === 'x-error-codes') codes(here, limit);
      else if (maps.includes(keyword)) {
        for (const [name, each] of members(limit)) {
          // A property that is gone is no rule that is gone: types, docs and `redocly diff` tell of it.
          if (keyword !== 'properties') drop(kind, [...here, name]);
          schema([...here, name], each);
        }
      } else {
        drop(kind, here);
        if (single.includes(keyword)) schema(here, limit);
        if (step)
          add(kind, way, `${keyword} ${Number(limit) + step}`, (node) => (node[keyword] = Number(limit) + step));
      }
    }
  }

  function content(way: Way, value: unknown): void {
    for (const [mediaType, media] of members(value)) {
      drop('media type', [...way, mediaType]);
      // Data and text are of every schema that they are given.
      if (mediaType.includes('json')) schema([...way, mediaType, 'schema'], (media as Node).schema);
    }
  }

  /** A parameter, or a header. */
  function parameter(way: Way, value: Node): void {
    // Without it, a path would be another one.
    if (value.required === true && value.in !== 'path') drop('required', [...way, 'required']);
    schema([...way, 'schema'], value.schema, true);
  }

  function answer(way: Way, value: Node): void {
    content([...way, 'content'], value.content);
    for (const [name, header] of members(value.headers)) {
      drop('header', [...way, 'headers', name]);
      if (!(header as Node).$ref) parameter([...way, 'headers', name], header as Node);
    }
  }

  const codes = (way: Way, value: unknown) => {
    for (const [name] of members(value)) drop('error code', [...way, name]);
  };

  function operation(way: Way, value: Node): void {
    const { parameters = [], requestBody, responses, security } = value as Node & { parameters?: Node[] };
    if (security) drop('security', [...way, 'security']);
    codes([...way, 'x-error-codes'], value['x-error-codes']);
    listed(way, parameters);
    if (isNode(requestBody)) {
      const body = [...way, 'requestBody'];
      if (requestBody.required) drop('required', [...body, 'required']);
      codes([...body, 'x-error-codes'], requestBody['x-error-codes']);
      content([...body, 'content'], requestBody.content);
    }
    for (const [status, each] of members(responses)) {
      drop('status', [...way, 'responses', status]);
      if (!(each as Node).$ref) answer([...way, 'responses', status], each as Node);
    }
  }

  function listed(way: Way, parameters: readonly Node[]): void {
    for (const [index, each] of parameters.entries()) {
      const name = String(each.$ref ?? each.name).replace(/^.*\//, '');
      dropItem('parameter', way, 'parameters', index, name);
      if (!each.$ref) parameter([...way, 'parameters', index], each);
    }
  }

  const { paths, components } = document as unknown as { paths: Node; components: Record<string, Node> };
  for (const [path, item] of members(paths)) {
    for (const [method, each] of members(item)) {
      if (method === 'parameters') listed(['paths', path], each as Node[]);
      else operation(['paths', path, method], each as Node);
    }
  }
  const inComponents = (room: string, walk: (way: Way, value: Node) => void) => {
    for (const [name, each] of members(components[room])) walk(['components', room, name], each as Node);
  };
  inComponents('parameters', parameter);
  inComponents('headers', parameter);
  inComponents('responses', answer);
  inComponents('schemas', schema);
  return found;
}
