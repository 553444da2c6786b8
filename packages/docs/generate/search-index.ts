import type { Page } from './blocks.ts';
import type { Site } from './site.ts';

/** An entry of the index: its kind, its names (the first is shown), its page, and further words. */
export type Entry = readonly [kind: string, names: readonly string[], title: string, url: string, words: string];

const words = (markdown: string) =>
  markdown
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/[`*[\]]/g, '')
    .slice(0, 400);

function sections({ name, title, blocks }: Page): Entry[] {
  const found: [heading: string, id: string, text: string][] = [[title, '', '']];
  for (const block of blocks) {
    const last = found.at(-1);
    if (block.kind === 'heading') found.push([block.text, `#${block.id}`, '']);
    else if (block.kind === 'text' && last) last[2] += ` ${block.text}`;
  }
  return found.map(([heading, id, text]) => [
    'Guide',
    [words(heading)],
    id ? title : '',
    `${name}.html${id}`,
    words(text),
  ]);
}

/**
 * Everything that can be searched. Of equally good entries the first is shown first.
 * @param lists Pages whose entries are in the index one by one.
 */
export function searchIndex(site: Site, lists: readonly Page[], guides: readonly Page[]): Entry[] {
  const { operations, errors, attributes, decisions } = site;
  return [
    ...lists.map(({ name, title, description }): Entry => ['Guide', [title], '', `${name}.html`, words(description)]),
    ...operations.map(
      ({ operationId, summary, method, path, description }): Entry => [
        'Operation',
        [operationId, `${method} ${path}`, path],
        summary,
        `${operationId}.html`,
        words(description),
      ],
    ),
    ...errors.map(
      ({ name, id, text, meaning = '' }): Entry => [
        'Error',
        [name],
        text.title,
        `errors.html#${id}`,
        words(`${meaning} ${text.cause} ${text.next}`),
      ],
    ),
    ...attributes.map(
      ({ name, description }): Entry => [
        'Attribute',
        [name, `/${name}`],
        '',
        `attributes.html#${name}`,
        words(description),
      ],
    ),
    ...operations.flatMap(({ operationId, summary, parameters }) =>
      parameters.map(
        ({ name, in: place, description }): Entry => [
          'Parameter',
          [name],
          summary,
          `${operationId}.html#${place}-${name}`,
          words(description),
        ],
      ),
    ),
    ...decisions.map(
      ({ number, title, text }): Entry => [
        'Decision',
        [`${number}. ${words(title)}`, `decision ${number}`],
        '',
        `decisions.html#decision-${number}`,
        words(text),
      ],
    ),
    ...guides.flatMap(sections),
  ];
}
