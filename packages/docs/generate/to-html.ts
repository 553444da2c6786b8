import type { Block, Cell, Code, Row } from './blocks.ts';
import { highlighted } from './highlight.ts';
import { type Html, html, raw } from './html.ts';
import { flow, inline, plain } from './inline.ts';

const permalink = (id: string, what: string) =>
  html`<a class="permalink" href="#${id}" aria-label="Link to ${what}">#</a>`;

const cellHtml = (cell: Cell): Html =>
  typeof cell === 'string' ? inline(cell) : html`${cell.map((line) => html`<div>${inline(line)}</div>`)}`;

const pre = ({ language, text }: Code) =>
  html`<pre tabindex="0"><code>${raw(highlighted(text, language))}</code></pre>`;

const figure = (code: Code): Html =>
  html`<figure class="code">${code.label && html`<figcaption>${code.label}</figcaption>`}${pre(code)}</figure>`;

/** How many rows from this one on have the same first cell; 0 for one that repeats the row above. */
function span(rows: readonly Row[], index: number): number {
  const first = (row: Row | undefined) => JSON.stringify(row?.cells[0]);
  const own = first(rows[index]);
  if (index > 0 && first(rows[index - 1]) === own) return 0;
  const end = rows.findIndex((row, other) => other > index && first(row) !== own);
  return (end < 0 ? rows.length : end) - index;
}

type Table = Extract<Block, { kind: 'table' }>;

function rowHtml({ columns, rows, grouped }: Table, row: Row, index: number): Html {
  const [first = '', ...others] = row.cells;
  const rowspan = grouped ? span(rows, index) : 1;
  const linked = row.id !== undefined && permalink(row.id, plain(String(first)));
  const head =
    rowspan > 0 &&
    html`<th scope="${grouped ? 'rowgroup' : 'row'}"${rowspan > 1 && html` rowspan="${rowspan}"`}>${cellHtml(first)}${linked}</th>`;
  return html`<tr${row.id !== undefined && html` id="${row.id}"`}>${head}${others.map((cell, at) => html`<td data-label="${columns[at + 1]}">${cellHtml(cell)}</td>`)}</tr>\n`;
}

function choice(name: string, options: readonly Required<Code>[]): Html {
  const [only] = options;
  if (options.length < 2) return only ? figure(only) : raw('');
  const tabs = options.map(
    ({ label }, index) =>
      html`<label><input type="radio" name="${name}"${index === 0 && raw(' checked')}><span>${label}</span></label>`,
  );
  return html`<div class="choice"><fieldset><legend class="hidden">Which one to show</legend>${tabs}</fieldset>
${options.map((option) => html`<figure class="code"><figcaption class="hidden">${option.label}</figcaption>${pre(option)}</figure>\n`)}</div>`;
}

function headingHtml({ level, text, id }: { level: 2 | 3; text: string; id: string }): Html {
  const content = html`${inline(text)}${permalink(id, plain(text))}`;
  return level === 2 ? html`<h2 id="${id}">${content}</h2>` : html`<h3 id="${id}">${content}</h3>`;
}

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block);
    case 'text':
      return flow(block.text);
    case 'columns':
      return html`<ul class="in-columns">${block.items.map((item) => html`<li>${inline(item)}</li>`)}</ul>`;
    case 'table':
      return html`<div class="scroll" tabindex="0"><table>
<thead><tr>${block.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${block.rows.map((row, index) => rowHtml(block, row, index))}</tbody>
</table></div>`;
    case 'code':
      return figure(block);
    case 'choice':
      return choice(block.name, block.options);
    case 'details':
      return html`<details><summary>${inline(block.summary)}</summary>${toHtml(block.blocks)}</details>`;
    case 'entry':
      return html`<article class="entry" id="${block.id}">
<h3><span class="entry-mark">${block.mark}</span> ${inline(block.title)}${permalink(block.id, block.mark)}</h3>
${toHtml(block.blocks)}</article>`;
    case 'facts':
      return html`<dl>${block.facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${flow(value)}</dd></div>`)}</dl>`;
    case 'scripted':
      return html`<section class="scripted">${headingHtml({ level: 2, text: block.title, id: block.id })}
${block.html}</section>`;
  }
}

export const toHtml = (blocks: readonly Block[]): Html => html`${blocks.map((block) => html`${blockHtml(block)}\n`)}`;
