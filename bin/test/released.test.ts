import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../install.mjs';
import { areChangesAnnounced, documents, findChanges } from '../released.ts';
import { temporaryFolder } from './temporary.ts';

type Edit = readonly [document: string, from: string, to: string];

const clones = temporaryFolder('released');

const narrower: Edit = ['openapi.yaml', 'maxLength: 1024\n', 'maxLength: 1000\n'];

/** Breaking changes, one edit for each kind, with the place that must be reported. */
const breaking: Readonly<Record<string, { edit: Edit; at: string }>> = {
  'a removed operation': {
    edit: [
      'openapi.yaml',
      '    delete:\n      operationId: glanceDelete',
      '    trace:\n      operationId: glanceDelete',
    ],
    at: 'paths/~1v2~1images~1{image_id}/delete',
  },
  'a removed status': {
    edit: ['openapi.yaml', "        '300':", "        '203':"],
    at: 'paths/~1/get/responses/300',
  },
  'a new required property of requests': {
    edit: ['openapi.yaml', '    ImageCreate:\n', '    ImageCreate:\n      required: [name]\n'],
    at: 'components/schemas/ImageCreate/required',
  },
  'a removed value of requests': {
    edit: ['openapi.yaml', '        - gold\n', ''],
    at: 'components/schemas/ImageType/enum',
  },
  'a narrower limit': {
    edit: narrower,
    at: 'components/schemas/Description/maxLength',
  },
  'a removed property of responses': {
    edit: ['openapi.yaml', '        __os_bit:\n', '        __word_size:\n'],
    at: 'components/schemas/Image/properties/__os_bit',
  },
  'another type': {
    edit: [
      'openapi.yaml',
      '        min_disk:\n          type: integer\n',
      '        min_disk:\n          type: string\n',
    ],
    at: 'components/schemas/Image/properties/min_disk/type',
  },
  'a removed media type': {
    edit: ['openapi.yaml', '          application/json-patch+json:\n', '          application/other+json:\n'],
    at: 'paths/~1v2~1cloudimages~1{image_id}/patch/requestBody/content/application~1other+json',
  },
  'a removed parameter': {
    edit: ['openapi.yaml', "        - $ref: '#/components/parameters/SortDir'\n", ''],
    at: 'paths/~1v2~1cloudimages/get/parameters/3',
  },
  'a new required parameter': {
    edit: ['openapi.yaml', '      name: limit\n', '      name: limit\n      required: true\n'],
    at: 'components/parameters/Limit/required',
  },
};

const addition: Edit = [
  'identity.yaml',
  "        '429':\n",
  "        '418':\n          description: A teapot.\n        '429':\n",
];

interface Clone {
  readonly folder: string;
  readonly changes: ReturnType<typeof findChanges>;
}

/** Changes by the edits that made them: a comparison takes seconds, whatever changesets and version it is made for. */
const compared = new Map<string, Clone['changes']>();

function changesOf(folder: string, edits: readonly Edit[]): Clone['changes'] {
  const key = JSON.stringify(edits);
  const changes = compared.get(key) ?? findChanges(folder);
  compared.set(key, changes);
  return changes;
}

/** A clone whose documents have these edits since their release, without changesets. */
function cloneWith(edits: readonly Edit[], version = '0.3.0'): Clone {
  const folder = mkdtempSync(join(clones, 'clone-'));
  for (const path of ['.changeset', 'spec/released', 'spec/dist']) mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, 'spec', 'package.json'), JSON.stringify({ version }));
  for (const document of documents) {
    const built = join(root, 'spec', 'dist', document);
    for (const place of ['released', 'dist']) cpSync(built, join(folder, 'spec', place, document));
  }
  for (const [document, from, to] of edits) {
    const path = join(folder, 'spec', 'dist', document);
    const before = readFileSync(path, 'utf8');
    assert.ok(before.includes(from), `${document} lacks the text that an edit replaces: ${from}`);
    writeFileSync(
      path,
      before.replace(from, () => to),
    );
  }
  return { folder, changes: changesOf(folder, edits) };
}

/** Writes the changeset of a package, replacing an earlier one. */
function announce({ folder }: Clone, name: string, size: string): void {
  writeFileSync(join(folder, '.changeset', `${name}.md`), `---\n'@cloudimages/${name}': ${size}\n---\n\nNews.\n`);
}

async function judge({ folder, changes }: Clone, holds: boolean, ...says: readonly string[]): Promise<string> {
  let words = '';
  const held = await areChangesAnnounced(
    folder,
    (text) => {
      words += text;
    },
    changes,
  );
  assert.equal(held, holds, words);
  for (const text of says) assert.ok(words.includes(text), `${text}\nis not in\n${words}`);
  return words;
}

const passes = (clone: Clone, ...says: readonly string[]) => judge(clone, true, ...says);
const fails = (clone: Clone, ...says: readonly string[]) => judge(clone, false, ...says);

test('no change needs no changeset', async () => {
  await passes(cloneWith([]), 'Needed: no changeset', 'Found: no changeset');
  await passes(cloneWith([['openapi.yaml', '  version: 0', '  version: 7']]), 'Needed: no changeset');
});

test('a breaking change needs minor while the version is 0.x', async () => {
  const clone = cloneWith([narrower]);
  await fails(
    clone,
    'breaks   openapi.yaml #/components/schemas/Description/maxLength: `maxLength` of',
    'Needed: a changeset with minor for @cloudimages/spec',
    'Found: no changeset',
    'npx changeset',
  );
  announce(clone, 'server', 'major');
  await fails(clone, 'Found: no changeset');
  announce(clone, 'spec', 'patch');
  await fails(clone, 'Found: patch in .changeset/spec.md');
  announce(clone, 'spec', 'minor');
  await passes(clone, 'Found: minor in .changeset/spec.md');
});

test('a breaking change needs major from 1.0 on', async () => {
  const clone = cloneWith([narrower], '1.0.0');
  announce(clone, 'spec', 'minor');
  await fails(clone, 'Needed: a changeset with major');
  announce(clone, 'spec', 'major');
  await passes(clone);
});

test('another change needs patch while the version is 0.x', async () => {
  const clone = cloneWith([addition]);
  await fails(clone, 'changes  identity.yaml #/paths/~1v3/get/responses/418: added', 'Needed: a changeset with patch');
  announce(clone, 'spec', 'none');
  await fails(clone, 'Found: none in .changeset/spec.md');
  announce(clone, 'spec', 'patch');
  await passes(clone);
});

test('another change needs minor from 1.0 on', async () => {
  const clone = cloneWith([addition], '1.0.0');
  announce(clone, 'spec', 'patch');
  await fails(clone, 'Needed: a changeset with minor');
  announce(clone, 'spec', 'minor');
  await passes(clone);
});

test('changed descriptions are changes', async () => {
  const clone = cloneWith([['openapi.yaml', 'One page of images.', 'Some of the images.']]);
  await fails(clone, 'changes  openapi.yaml', 'Needed: a changeset with patch');
});

test('each kind of breaking change is detected', async () => {
  const words = await fails(cloneWith(Object.values(breaking).map(({ edit }) => edit)));
  for (const [kind, { at }] of Object.entries(breaking)) {
    assert.ok(words.includes(`  breaks   openapi.yaml #/${at}: `), `${kind}, at ${at}\nis not in\n${words}`);
  }
});

test('a file that cannot be read fails the check, which names it', async () => {
  const clone = cloneWith([['openapi.yaml', 'openapi: 3.1.0', 'openapi: 3.1.0\n  : }']]);
  await fails(clone, 'openapi.yaml cannot be compared', 'dist/openapi.yaml');
  const other = cloneWith([]);
  announce(other, 'spec', 'huge');
  await fails(other, 'invalid version type "huge"');
});
