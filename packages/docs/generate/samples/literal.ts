/** How a language writes values. */
export interface Syntax {
  readonly string: (text: string) => string;
  readonly key: (name: string) => string;
  readonly words: Readonly<Record<'true' | 'false' | 'null', string>>;
  /** The indent in spaces. */
  readonly indent: number;
  /** Between braces and what they hold. */
  readonly pad: '' | ' ';
  /** After the last of several lines. */
  readonly lastComma: '' | ',';
}

export const JSON_SYNTAX: Syntax = {
  string: (text) => JSON.stringify(text),
  key: (name) => JSON.stringify(name),
  words: { true: 'true', false: 'false', null: 'null' },
  indent: 2,
  pad: '',
  lastComma: '',
};

/** The longest line, where a line can be broken. */
const WIDTH = 88;

/** Whether a text fits into a line after `column` characters. */
export const fits = (text: string, column: number) => column + text.length <= WIDTH && !text.includes('\n');

/** Items between brackets, a line for each. */
export function inLines(brackets: string, items: readonly string[], { indent, lastComma }: Syntax): string {
  const space = ' '.repeat(indent);
  const lines = items.map((item) => space + item.replaceAll('\n', `\n${space}`));
  return `${brackets[0]}\n${lines.join(',\n')}${lastComma}\n${brackets[1]}`;
}

function inOneLine(value: unknown, syntax: Syntax): string {
  const { string, key, words, pad } = syntax;
  if (typeof value === 'string') return string(value);
  if (Array.isArray(value)) return `[${value.map((item) => inOneLine(item, syntax)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return words[String(value) as keyof typeof words] ?? String(value);
  const members = Object.entries(value).map(([name, member]) => `${key(name)}: ${inOneLine(member, syntax)}`);
  return `{${pad}${members.join(', ')}${pad}}`;
}

/**
 * A JSON value in the syntax of a language: in one line where it fits, else a line for each of its items.
 *
 * @param column how many characters of the line stand before it
 * @param level how many spaces its lines are indented by
 */
export function literal(value: unknown, syntax: Syntax, column = 0, level = 0): string {
  const line = inOneLine(value, syntax);
  if (typeof value !== 'object' || value === null || fits(line, column)) return line;
  const inner = level + syntax.indent;
  if (Array.isArray(value)) {
    const items = value.map((item) => literal(item, syntax, inner, inner));
    return inLines('[]', items, syntax);
  }
  const members = Object.entries(value).map(([name, member]) => {
    const start = `${syntax.key(name)}: `;
    return start + literal(member, syntax, inner + start.length, inner);
  });
  return inLines('{}', members, syntax);
}
