import type { Operation } from './operations.ts';

type Parameters = NonNullable<Operation['request']>;

/** A parameter that an operation declares. */
export type Parameter = NonNullable<Parameters['path'] | Parameters['query'] | Parameters['headers']>[number];

/** What a request gives for the parameters of one place, by their names. */
export type Values = ReadonlyMap<string, unknown>;

/** Reads the parameters out of a path, such as `/v2/images/x` for `/v2/images/{image_id}`, and decodes them. */
export function readPath(template: string, path: string): Values {
  const parts = path.split('/');
  return new Map(
    template
      .split('/')
      .flatMap((part, i) => (part.startsWith('{') ? [[part.slice(1, -1), decodeURIComponent(parts[i] ?? '')]] : [])),
  );
}

/** Reads a query. Names that are not declared go to the parameter that is an object, if there is one. */
export function readQuery(declared: readonly Parameter[] = [], query: Record<string, string | string[]> = {}): Values {
  const named = declared.filter(({ schema }) => schema?.type !== 'object');
  const free = declared.find(({ schema }) => schema?.type === 'object');
  const others = Object.entries(query).filter(([name]) => !named.some((parameter) => parameter.name === name));
  return new Map<string, unknown>([
    ...named
      .filter(({ name }) => Object.hasOwn(query, name))
      .map(({ name, schema }) => [name, readText(query[name], schema?.type)] as const),
    ...(free && others.length > 0 ? [[free.name, Object.fromEntries(others)] as const] : []),
  ]);
}

export function readHeaders(declared: readonly Parameter[] = [], headers: Record<string, unknown>): Values {
  const given = declared.map(({ name }) => [name, headers[name.toLowerCase()]] as const);
  return new Map(given.filter(([, value]) => value !== undefined));
}

/** Text that is no number, or no boolean, stays text, and a name that comes twice a list: the document refuses both. */
function readText(text: string | string[] | undefined, type: unknown): unknown {
  if (typeof text !== 'string') return text;
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
