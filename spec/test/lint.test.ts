import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fault, faults } from './faults.ts';
import { lint, type Problem, SPEC } from './lint.ts';

const DOCUMENTS = ['openapi.yaml', 'identity.yaml'];
const FOLDERS = ['paths', ...readdirSync(join(SPEC, 'components')).map((name) => `components/${name}`)];

const temporary = mkdtempSync(join(tmpdir(), 'cloudimages-lint-'));
let untouched: Problem[] | undefined;
let faulty: Problem[][] = [];

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
  const folders = [SPEC, ...faults.map(({ edits }, index) => copy(`fault-${index}`, edits))];
  const half = Math.ceil(folders.length / 2);
  const found = await Promise.all([lintAll(folders.slice(0, half)), lintAll(folders.slice(half))]);
  [untouched, ...faulty] = found.flat();
  // Each is the whole document, which grows with every operation: more than a second's work.
}, faults.length * 3_000);

afterAll(() => rmSync(temporary, { recursive: true }));

test('finds no fault in the documents as they are', () => {
  expect(untouched).toEqual([]);
});

test.each(faults.map((fault, index) => ({ ...fault, index })))('finds $title', ({ index, rules, says }) => {
  const found = faulty[index] ?? [];
  expect(found.map(({ message }) => message).join('\n')).toContain(says);
  expect(new Set(found.map(({ ruleId }) => ruleId))).toEqual(new Set(rules));
});
