import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fault, faults } from './faults.ts';
import { lint, type Problem, SPEC } from './lint.ts';

const DOCUMENTS = ['openapi.yaml', 'identity.yaml'];
const FOLDERS = ['paths', ...readdirSync(join(SPEC, 'components')).map((name) => `components/${name}`)];

const temporary = mkdtempSync(join(tmpdir(), 'cloudimages-lint-'));
let untouched: Problem[] | undefined;
let found: Problem[][] = [];

/** The files that a fault edits, and the codes that it adds, removes or reports. */
const touchedBy = ({ edits, says }: Fault): readonly string[] => [
  ...edits.map(([file]) => file),
  ...(JSON.stringify([edits, says]).match(/(?:IMG|APIGW)\.\d{4}/g) ?? []),
];

/** The faults, several in one copy of the documents, since lint reads all of them each time. */
const groups: Fault[][] = [];
for (const fault of faults) {
  const isApart = (other: Fault) =>
    !fault.hidesOthers && !other.hidesOthers && !touchedBy(fault).some((each) => touchedBy(other).includes(each));
  const fitting = groups.find((group) => group.every(isApart));
  if (fitting) fitting.push(fault);
  else groups.push([fault]);
}

/** The documents with edits, in a folder of their own. Folders without edits are links. */
function copy(name: string, edits: Fault['edits']): string {
  const target = join(temporary, name);
  mkdirSync(join(target, 'components'), { recursive: true });
  for (const document of DOCUMENTS) cpSync(join(SPEC, document), join(target, document));
  for (const folder of FOLDERS) {
    const edited = edits.some(([file]) => dirname(file) === folder);
    if (edited) cpSync(join(SPEC, folder), join(target, folder), { recursive: true });
    else symlinkSync(join(SPEC, folder), join(target, folder), 'junction');
  }
  for (const [file, from, to] of edits) {
    const before = from && readFileSync(join(target, file), 'utf8');
    const after = from ? before.replace(from, () => to) : to;
    if (after === before) throw new Error(`${file} lacks the text that a fault replaces: ${from}`);
    writeFileSync(join(target, file), after);
  }
  return target;
}

/** What lint finds in the documents of each folder. */
async function lintAll(folders: readonly string[]): Promise<Problem[][]> {
  const found = await lint(folders.flatMap((folder) => DOCUMENTS.map((document) => join(folder, document))));
  return folders.map((_, nth) => found.slice(nth * DOCUMENTS.length, (nth + 1) * DOCUMENTS.length).flat());
}

beforeAll(async () => {
  const copies = groups.map((group, index) =>
    copy(
      `faults-${index}`,
      group.flatMap(({ edits }) => edits),
    ),
  );
  [untouched, ...found] = await lintAll([SPEC, ...copies]);
}, 180_000);

afterAll(() => rmSync(temporary, { recursive: true }));

test('finds no fault in the documents as they are', () => {
  expect(untouched).toEqual([]);
});

describe.each(groups.map((group, index) => ({ group, index })))('faults of copy $index', ({ group, index }) => {
  test.each(group)('finds $title', ({ rules, says }) => {
    const messages = found[index]?.filter(({ ruleId }) => rules.includes(ruleId)).map(({ message }) => message);
    expect(messages?.join('\n')).toContain(says);
  });

  test('finds no other fault', () => {
    expect(new Set(found[index]?.map(({ ruleId }) => ruleId))).toEqual(new Set(group.flatMap(({ rules }) => rules)));
  });
});
