/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

type Value = Html | string | number | undefined | false | readonly Value[];

const ESCAPED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? character);

export const raw = (text: string): Html => ({ html: text });

function written(value: Value): string {
  if (value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(written).join('');
  return typeof value === 'object' && 'html' in value ? value.html : escaped(String(value));
}

/** HTML with values in it. Values are escaped unless they are HTML; lists are written one after the other. */
export const html = (parts: TemplateStringsArray, ...values: Value[]): Html =>
  raw(parts.map((part, index) => part + written(values[index])).join(''));
