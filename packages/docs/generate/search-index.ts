import type { Page } from './blocks.ts';
import { statusName } from './errors.ts';
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

/** What readers type for an operation whose texts do not have the word. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  keystoneCreateToken: ['login', 'log in', 'sign in'],
  keystoneRevokeToken: ['logout', 'log out', 'sign out'],
  updateImage: ['rename'],
  glanceUpdateImage: ['rename'],
  showJob: ['poll', 'polling', 'wait'],
  showJobProgress: ['poll', 'polling', 'wait'],
};

/** The parameters and the attributes of the body that the page of an operation has a row for, each once. */
function inputs({ name: page, title, blocks }: Page): Entry[] {
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  const entries = rows.flatMap(({ id = '', cells: [name = '', ...others] }): [string, Entry][] => {
    const [place = ''] = /^(?:path|query|header|body)(?=-)/.exec(id) ?? [];
    if (!place) return [];
    const kind = place === 'body' ? 'Request body' : 'Parameter';
    const meaning = [others.at(-1) ?? ''].flat()[0] ?? '';
    const path = words(String(name));
    return [[path, [kind, [path], title, `${page}.html#${id}`, words(meaning)]]];
  });
  // A body with several forms has a row in each; the first one stays.
  return [...new Map(entries.toReversed()).values()].toReversed();
}

/** The headers with which requests authenticate. */
const authentication = ({ image }: Site): Entry[] =>
  Object.values(image.components.securitySchemes).map(({ name, description }) => [
    'Header',
    [name],
    'Authentication',
    'index.html#authentication',
    words(description),
  ]);

/**
 * Everything that can be searched. Of equally good entries the first is shown first.
 * @param lists Pages whose entries are in the index one by one.
 */
export function searchIndex(
  site: Site,
  lists: readonly Page[],
  operationPages: readonly Page[],
  guides: readonly Page[],
): Entry[] {
  const { errors, raised, attributes, decisions } = site;
  const operations = site.operations.toSorted((one, other) => Number(!!one.deprecated) - Number(!!other.deprecated));
  return [
    ...lists.map(({ name, title, description }): Entry => ['Guide', [title], '', `${name}.html`, words(description)]),
    ...operations.map(
      ({ operationId, summary, method, path, description, deprecated }): Entry => [
        deprecated ? 'Operation, deprecated' : 'Operation',
        [operationId, `${method} ${path}`, path, ...(ALSO[operationId] ?? [])],
        summary,
        `${operationId}.html`,
        words(description),
      ],
    ),
    ...errors.map((error): Entry => {
      const { name, id, text, meaning = '' } = error;
      const statuses = [...new Set(raised.filter((each) => each.error === error).map(({ status }) => status))];
      const status = statuses.map((each) => `${each} ${statusName(each)}. `).join('');
      return [
        'Error',
        [name, ...statuses],
        text.title,
        `errors.html#${id}`,
        words(`${status}${meaning} ${text.cause} ${text.next}`),
      ];
    }),
    ...authentication(site),
    ...attributes.map(
      ({ name, description }): Entry => [
        'Attribute',
        [name, `/${name}`],
        '',
        `attributes.html#${name}`,
        words(description),
      ],
    ),
    ...operations.flatMap(({ operationId }) =>
      operationPages.filter(({ name }) => name === operationId).flatMap(inputs),
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
