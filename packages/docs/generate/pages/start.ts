import { type Block, type Page, table, text } from '../blocks.ts';
import type { Document } from '../openapi.ts';
import { operationLink } from '../operations.ts';
import { samplesOf } from '../samples.ts';
import type { Site } from '../site.ts';
import { blocksOf, readGuide } from './guide.ts';

const urls = ({ servers }: Document) => new Map(servers.map(({ description, url }) => [description, url]));

function servers({ image, identity }: Site): Block {
  const identities = urls(identity);
  const rows = image.servers.map(({ description, url }) => ({
    cells: [description, `\`${url}\``, `\`${identities.get(description) ?? ''}\``],
  }));
  return table(['Where', 'Image API', 'Identity API'], rows);
}

function sample({ operations }: Site, id: string): Block {
  const operation = operations.find(({ operationId }) => operationId === id);
  if (!operation) throw new Error(`start.md asks for a sample of ${id}, which is no operation.`);
  return { kind: 'choice', name: `sample-${id}`, options: samplesOf(operation) };
}

const operationTables = ({ groups }: Site): Block[] =>
  groups.flatMap(({ title, description, operations }) => [
    text(`**${title}.** ${description}`),
    table(
      ['Operation', 'Request'],
      operations.map((operation) => ({
        cells: [
          `${operationLink(operation)}${operation.deprecated ? ', deprecated' : ''}`,
          `\`${operation.method} ${operation.path}\``,
        ],
      })),
    ),
  ]);

const PLACE = /^\{\{(\w+)(?: (\w+))?\}\}$/;

/** What stands in start.md in double braces. */
function filled(site: Site, block: Block): Block[] {
  const [, name, id = ''] = (block.kind === 'text' && PLACE.exec(block.text.trim())) || [];
  if (name === 'introduction') return [text(site.image.info.summary), text(site.image.info.description)];
  if (name === 'servers') return [servers(site)];
  if (name === 'sample') return [sample(site, id)];
  if (name === 'operations') return operationTables(site);
  return [block];
}

export function startPage(site: Site): Page {
  const { title, summary } = site.image.info;
  const blocks = blocksOf(readGuide('start')).flatMap((block) => filled(site, block));
  return { name: 'index', title, description: summary, blocks };
}
