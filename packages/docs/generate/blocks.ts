import type { Html } from './html.ts';

/** Texts are Markdown. A link to a page names its HTML file; in the Markdown beside the pages it names that. */
export type Cell = string | readonly string[];

export interface Row {
  /** Of the permalink. */
  readonly id?: string;
  readonly cells: readonly Cell[];
}

export interface Code {
  readonly language: string;
  readonly text: string;
  readonly label?: string;
}

/** What a page consists of: written as HTML by to-html.ts, as Markdown by to-markdown.ts. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string; readonly id: string }
  | { readonly kind: 'text'; readonly text: string }
  /** A list of short items, in as many columns as fit. */
  | { readonly kind: 'columns'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly Row[];
      /** Cells of the first column that repeat the one above become one. */
      readonly grouped?: boolean;
    }
  | ({ readonly kind: 'code' } & Code)
  /** The same in several languages or forms, one of which is shown at a time. */
  | { readonly kind: 'choice'; readonly name: string; readonly options: readonly Required<Code>[] }
  | { readonly kind: 'details'; readonly summary: string; readonly blocks: readonly Block[] }
  /** A part with a permalink of its own. */
  | {
      readonly kind: 'entry';
      readonly id: string;
      readonly mark: string;
      readonly title: string;
      readonly blocks: readonly Block[];
    }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, text: string])[] }
  /** A part that needs scripts: hidden without them, and left out of the Markdown. */
  | { readonly kind: 'scripted'; readonly title: string; readonly id: string; readonly html: Html };

export interface Page {
  /** Its file without an extension. */
  readonly name: string;
  readonly title: string;
  /** One sentence for search engines and llms.txt. */
  readonly description: string;
  /** Method and path below the title. */
  readonly request?: { readonly method: string; readonly path: string };
  readonly blocks: readonly Block[];
}

export const heading = (text: string, id: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text, id });
export const text = (markdown: string): Block => ({ kind: 'text', text: markdown });
export const table = (columns: readonly string[], rows: readonly Row[], grouped = false): Block => ({
  kind: 'table',
  columns,
  rows,
  grouped,
});
export const json = (value: unknown, label?: string): Block => ({
  kind: 'code',
  language: 'json',
  text: JSON.stringify(value, null, 2),
  ...(label === undefined ? {} : { label }),
});

/** Inline code, whatever it holds. */
export const code = (value: string) => (value.includes('`') ? `\`\` ${value} \`\`` : `\`${value}\``);
export const link = (label: string, target: string) => `[${label}](${target})`;
export const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

/** `a`, `a or b`, `a, b or c`. */
export const either = (items: readonly string[], word = 'or') =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;

export const slug = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replaceAll(/\s+/g, '-');
