import { readdirSync, readFileSync } from 'node:fs';
import { type Block, code, heading, type Page, type Row, table, text } from '../blocks.ts';
import { type Change, changesOf } from '../changes.ts';
import type { Operation } from '../operations.ts';
import { operationLink } from '../operations.ts';
import type { Site } from '../site.ts';

const changesets = new URL('../../../../.changeset/', import.meta.url);

/** The texts of the changesets that announce changes of the documents. */
function announced(): Block[] {
  const files = readdirSync(changesets).filter((name) => name.endsWith('.md'));
  return files.flatMap((name) => {
    const [, head = '', body = ''] = readFileSync(new URL(name, changesets), 'utf8').split(/^---\n/m);
    return head.includes("'@cloudimages/spec'") ? [text(body.trim())] : [];
  });
}

/** Extensions that explain rather than rule, texts, and what only moved within the document. */
const isLeftOut = ({ path, property = '' }: Change) =>
  /\/x-(?!error-codes)|^#\/components\//.test(path) || /^x-(?!error-codes)|^title$|description/.test(property);

const decoded = (pointer: string) => pointer.replaceAll('~1', '/').replaceAll('~0', '~');

function rowOf({ path, property, kind, impact, verdicts }: Change, operations: readonly Operation[]): Row {
  const [, pathKey = '', method = '', rest = path] = /^#\/paths\/([^/]+)\/([^/]+)\/?(.*)$/.exec(path) ?? [];
  const operation = operations.find((own) => own.path === decoded(pathKey) && own.method === method.toUpperCase());
  const place = [decoded(rest), property].filter(Boolean).join(' · ');
  // A path with all its operations, or a part of the document that belongs to none.
  const [, whole = ''] = /^#\/paths\/([^/]+)$/.exec(path) ?? [];
  const where = whole ? code(decoded(whole)) : 'All operations';
  return {
    cells: [
      operation ? operationLink(operation) : where,
      [`${kind} ${code(place)}`, ...verdicts.map(({ message }) => message.replaceAll(/[*[]/g, '\\$&'))],
      impact === 'major' ? '**may break clients**' : 'compatible',
    ],
  };
}

export function changelogPage({ operations, image, identity }: Site): Page {
  const documents = { openapi: image, identity };
  const tables = Object.entries(documents).flatMap(([name, { info }]) => {
    const rows = changesOf(name)
      .filter((change) => !isLeftOut(change))
      .map((change) => rowOf(change, operations));
    return [
      heading(info.title, name, 3),
      rows.length > 0 ? table(['Operation', 'Change', 'Impact'], rows) : text('No rule has changed.'),
    ];
  });
  return {
    name: 'changelog',
    title: 'Changelog of the API',
    description: 'What has changed in the OpenAPI documents since the last release, and what may break clients.',
    blocks: [
      text(
        `Since the release of version ${image.info.version}. Texts and examples that changed are left out of the comparison.`,
      ),
      heading('What changed', 'changes'),
      ...announced(),
      heading('The documents compared', 'compared'),
      ...tables,
    ],
  };
}
