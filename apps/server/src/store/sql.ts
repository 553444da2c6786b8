import type { Value } from './rows.ts';

/** A piece of SQL, and the values of its question marks. */
export interface Sql {
  readonly text: string;
  readonly values: readonly Value[];
}

/** SQL with pieces and values: each value becomes a question mark. */
export function sql(texts: TemplateStringsArray, ...parts: readonly (Sql | Value)[]): Sql {
  let text = texts[0] as string;
  const values: Value[] = [];
  parts.forEach((part, index) => {
    if (part !== null && typeof part === 'object') {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(part);
    }
    text += texts[index + 1];
  });
  return { text, values };
}

/** SQL as it is, for names of columns and operators, never for input of a caller. */
export const raw = (text: string): Sql => ({ text, values: [] });

export function join(pieces: readonly Sql[], separator: string): Sql {
  return { text: pieces.map(({ text }) => text).join(separator), values: pieces.flatMap(({ values }) => values) };
}
