import type { Place } from './document.ts';
import type { SentRequest } from './exchange.ts';
import type { Found } from './find-operation.ts';
import type { Parameter } from './operations.ts';
import type { Schemas } from './schema.ts';
import type { Validator } from './validator.ts';

/** A received parameter; its value has the type of its schema, if the text can be parsed so. */
export interface Given {
  readonly parameter: Parameter;
  readonly value?: unknown;
}

/** The text of a parameter, and what is needed to parse it. */
export interface Reading {
  readonly schemas: Schemas;
  readonly validator: Validator;
}

/** How a value is written as text. */
interface Written {
  readonly name: string;
  readonly style: string;
  readonly explode: boolean;
}

type Pair = readonly [name: string, text: string];

/** A name, and the text after the first equals sign. */
const pairOf = (text: string): Pair => {
  const [name = '', value = ''] = text.split(/=(.*)/s);
  return [name, value];
};

/** The query of a URL: encoded, and as decoded pairs. */
interface Query {
  readonly search: string;
  readonly pairs: readonly Pair[];
}

/** The encoded text of a name in a query. */
const rawIn = ({ search, pairs }: Query, name: string): string => {
  const raw = search.slice(1).split('&').filter(Boolean);
  return pairOf(raw[pairs.findIndex(([key]) => key === name)] ?? '')[1];
};
const decodeQuery = (raw: string) => new URLSearchParams(`=${raw}`).get('') ?? '';

/** The parameters of a request, read from its path, query and headers. */
export function parametersOf(
  { operation, path }: Found,
  { headers }: SentRequest,
  whole: Query,
  reading: Reading,
): Given[] {
  const query = whole.pairs;
  const named = (name: string) => operation.parameters.some((each) => each.in === 'query' && each.name === name);
  const cookies = () => (headers.cookie ?? '').split(/;\s*/).map(pairOf);
  const textsOf = ({ name, in: within }: Parameter): readonly string[] => {
    if (within === 'query' || within === 'cookie') {
      const pairs = within === 'query' ? query : cookies();
      return pairs.filter(([key]) => key === name).map(([, text]) => text);
    }
    const text = within === 'path' ? path[name] : headers[name.toLowerCase()];
    return text === undefined ? [] : [text];
  };
  const among = (parameter: Parameter, pairs: readonly Pair[]): Given =>
    pairs.length > 0 ? { parameter, value: readMembers(reading, pairs, parameter.schema) } : { parameter };

  return operation.parameters.map((parameter) => {
    const { name, in: within, schema } = parameter;
    const isObject = schema !== undefined && reading.schemas.typesOf(schema).includes('object');
    if (isObject && within === 'query' && parameter.explode && parameter.style === 'form') {
      // Every name without a parameter of its own is a member of this one.
      return among(
        parameter,
        query.filter(([key]) => !named(key)),
      );
    }
    if (isObject && parameter.style === 'deepObject') {
      const begin = `${name}[`;
      const members = query.filter(([key]) => key.startsWith(begin) && key.endsWith(']'));
      return among(
        parameter,
        members.map(([key, text]) => [key.slice(begin.length, -1), text]),
      );
    }
    const texts = textsOf(parameter);
    const [text] = texts;
    if (text === undefined) return { parameter };
    if (parameter.explode && within === 'query') return { parameter, value: readTexts(reading, texts, schema) };
    if (within === 'query') {
      return { parameter, value: readWritten(reading, parameter, rawIn(whole, name), schema, decodeQuery) };
    }
    const decode = within === 'path' ? decodeURIComponent : undefined;
    return { parameter, value: readWritten(reading, parameter, text, schema, decode) };
  });
}

/**
 * Parses the text of a value that was written in a style.
 * @param decode Decodes percent-escapes, if it may have some.
 */
export function readWritten(
  reading: Reading,
  written: Written,
  raw: string,
  schema: Place | undefined,
  decode = (text: string): string => text,
): unknown {
  const { name, style, explode } = written;
  const begin = style === 'matrix' ? (explode ? ';' : `;${name}=`) : style === 'label' ? '.' : '';
  const cut = (text: string) => (text.startsWith(begin) ? text.slice(begin.length) : text);
  const content = cut(decode(raw));
  const own = (part: string) =>
    style === 'matrix' && part.startsWith(`${name}=`) ? part.slice(name.length + 1) : part;
  const split = () => {
    // Joined headers have a space after the comma.
    const separator = (explode ? exploded[style] : separators[style]) ?? (style === 'simple' ? /, */ : ',');
    // If some separators are not encoded, the encoded ones belong to items. Many clients encode all of them.
    const parts = cut(raw).split(separator);
    return parts.length > 1 ? parts.map(decode) : content.split(separator);
  };
  return meant(reading, schema, (type) => {
    if (type === 'array') return readItems(reading, split().map(own), schema);
    if (type === 'object') {
      const parts = split();
      const pairs = explode
        ? parts.map(pairOf)
        : parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ''] as const] : []));
      return readMembers(reading, pairs, schema);
    }
    return read(own(content), type);
  });
}

const separators: Readonly<Record<string, string>> = { spaceDelimited: ' ', pipeDelimited: '|' };
const exploded: Readonly<Record<string, string>> = { matrix: ';', label: '.' };

/** The texts of one name; several of them are the items of an array. */
export function readTexts(reading: Reading, texts: readonly string[], schema: Place | undefined): unknown {
  const items = () => readItems(reading, texts, schema);
  if (texts.length > 1 && schema && reading.schemas.typesOf(schema).includes('array')) return items();
  return meant(reading, schema, (type) => (type === 'array' ? items() : read(texts[0] ?? '', type)));
}

function readItems(reading: Reading, texts: readonly string[], schema: Place | undefined): unknown[] {
  const items = schema && reading.schemas.itemsOf(schema);
  return texts.map((text) => readTexts(reading, [text], items));
}

function readMembers(reading: Reading, pairs: readonly Pair[], schema: Place | undefined): unknown {
  const texts = new Map<string, string[]>();
  for (const [name, text] of pairs) texts.set(name, [...(texts.get(name) ?? []), text]);
  return Object.fromEntries(
    [...texts].map(([name, of]) => [name, readTexts(reading, of, schema && reading.schemas.memberOf(schema, name))]),
  );
}

/** The first valid value that a text can mean by the types of a schema, otherwise the first value. */
function meant({ schemas, validator }: Reading, schema: Place | undefined, as: (type: string) => unknown): unknown {
  const types = schema ? schemas.typesOf(schema) : [];
  const values = (types.length > 0 ? types : ['string']).map(as);
  if (values.length === 1) return values[0];
  return values.find((value) => validator.isValid(schema as Place, value)) ?? values[0];
}

const numeral = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** A text as a value of a type; the text itself if it cannot be parsed. */
function read(text: string, type: string): unknown {
  if ((type === 'integer' || type === 'number') && numeral.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
