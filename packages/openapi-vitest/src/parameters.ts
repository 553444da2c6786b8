import type { Place } from './document.ts';
import type { SentRequest } from './exchange.ts';
import type { Found } from './find-operation.ts';
import type { Parameter } from './operations.ts';
import type { Schemas } from './schema.ts';

/** A parameter as it came, if it came; its value has the type that its schema names, where the text can be read so. */
export interface Given {
  readonly parameter: Parameter;
  readonly value?: unknown;
}

const separators: Readonly<Record<string, string>> = { spaceDelimited: ' ', pipeDelimited: '|' };

/** The parameters of a request, read from its path, query and headers. */
export function parametersOf(
  { operation, path }: Found,
  { headers }: SentRequest,
  query: readonly (readonly [string, string])[],
  schemas: Schemas,
): Given[] {
  const named = (name: string) => operation.parameters.some((each) => each.in === 'query' && each.name === name);
  const cookies = () => (headers.cookie ?? '').split(/;\s*/).map((pair) => pair.split('=', 2) as [string, string]);
  const textsOf = ({ name, in: within }: Parameter): readonly string[] => {
    if (within === 'query' || within === 'cookie') {
      const pairs = within === 'query' ? query : cookies();
      return pairs.filter(([key]) => key === name).map(([, text]) => text);
    }
    const text = within === 'path' ? path[name] : headers[name.toLowerCase()];
    return text === undefined ? [] : [text];
  };
  const among = (parameter: Parameter, pairs: readonly (readonly [string, string])[]): Given =>
    pairs.length > 0 ? { parameter, value: Object.fromEntries(pairs) } : { parameter };

  return operation.parameters.map((parameter) => {
    const { name, in: within, schema } = parameter;
    const type = schema && schemas.typeOf(schema);
    if (type === 'object' && within === 'query' && parameter.explode && parameter.style === 'form') {
      // Every name that no other parameter has is a member of this one.
      return among(
        parameter,
        query.filter(([key]) => !named(key)),
      );
    }
    if (type === 'object' && parameter.style === 'deepObject') {
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
    if (type === 'array') {
      const separator = separators[parameter.style] ?? ',';
      const parts = parameter.explode && within === 'query' ? texts : text.split(separator);
      const items = schemas.itemsOf(schema as Place);
      return { parameter, value: parts.map((part) => read(part, items && schemas.typeOf(items))) };
    }
    return { parameter, value: read(text, type) };
  });
}

const numeral = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** A text as a value of a type; itself where it cannot be read as one. */
export function read(text: string, type: string | undefined): unknown {
  if ((type === 'integer' || type === 'number') && numeral.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}
