import { type Block, type Cell, type Code, list, type Page } from './blocks.ts';

/** Links between pages lead from Markdown to Markdown. */
const linked = (markdown: string) => markdown.replace(/\]\((?!reference)([\w-]+)\.html(?=[#)])/g, '](./$1.md');

const cellMarkdown = (cell: Cell) => linked([cell].flat().join('<br>')).replaceAll('|', '\\|').replaceAll('\n', ' ');

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const fenced = ({ language, text }: Code) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

const captioned = (code: Code) => (code.label ? `${code.label}:\n\n${fenced(code)}` : fenced(code));

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'text':
      return linked(block.text.trim());
    case 'columns':
      return linked(list(block.items));
    case 'table': {
      const rows = block.rows.map(({ cells }) => line(cells.map(cellMarkdown)));
      return [line(block.columns), line(block.columns.map(() => '---')), ...rows].join('\n');
    }
    case 'code':
      return captioned(block);
    case 'choice':
      return block.options.map(captioned).join('\n\n');
    case 'details':
      return `${linked(block.summary)}\n\n${blocksMarkdown(block.blocks)}`;
    case 'entry':
      return `### ${block.mark} ${linked(block.title)}\n\n${blocksMarkdown(block.blocks)}`;
    case 'facts':
      return block.facts.map(([name, value]) => `**${name}:** ${linked(value)}`).join('\n\n');
    case 'scripted':
      return '';
  }
}

const blocksMarkdown = (blocks: readonly Block[]): string =>
  blocks
    .map(blockMarkdown)
    .filter((part) => part !== '')
    .join('\n\n');

/** The page as Markdown, for agents and scripts. */
export const toMarkdown = ({ title, request, blocks }: Page): string => {
  const call = request ? `\`${request.method} ${request.path}\`\n\n` : '';
  return `# ${title}\n\n${call}${blocksMarkdown(blocks)}\n`;
};
