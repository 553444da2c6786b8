import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { root } from '../install.mjs';

/** The rooms that the files of a room may import, its tests included. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  spec: [],
  contract: ['spec'],
  signing: [],
  service: ['contract', 'signing'],
  client: ['spec', 'contract', 'signing', 'service'],
  'openapi-vitest': ['test-browser'],
  docs: ['spec', 'service', 'test-browser'],
  mock: ['spec', 'contract'],
  server: ['spec', 'contract', 'signing', 'service', 'client', 'docs', 'test-kit', 'test-postgres'],
  'contract-tests': [...['spec', 'contract', 'client', 'service', 'openapi-vitest'], ...['test-kit', 'test-postgres']],
  stress: ['spec', 'contract', 'contract-tests', 'signing', 'openapi-vitest', 'test-kit', 'test-postgres'],
  bench: [
    ...['spec', 'contract', 'client', 'service', 'openapi-vitest', 'mock', 'server', 'contract-tests'],
    ...['docs', 'test-browser', 'test-kit', 'test-postgres', 'runtimes'],
  ],
  'test-browser': [],
  'test-kit': [],
  'test-postgres': [],
  runtimes: ['client'],
  clients: [],
  bin: ['client', 'service', 'server', 'test-browser', 'test-kit', 'runtimes', 'clients'],
};

/** Not workspaces: others import them by path, and their own imports resolve in the projects that tests copy them to. */
const outside = ['runtimes', 'clients'];

const files = globSync('{spec,bin,clients,runtimes,packages/*,apps/*}/**/{*.ts,*.js,*.mjs,package.json}', {
  cwd: root,
  exclude: ['**/node_modules', '**/dist', 'clients/.cache'],
}).map((file) => file.replaceAll('\\', '/'));

const read = (file: string) => readFileSync(join(root, file), 'utf8');

const IMPORT = /\b(?:from|import)[\s(]*['"](?:(?<path>\.\.?\/[^'"]+)|@cloudimages\/(?<name>[\w-]+))/g;
const DEPENDENCY = /"@cloudimages\/(?<name>[\w-]+)": "\d/g;

/** `packages/client` and `client`, of any path below that folder. */
function roomOf(path: string) {
  const [folder = '', room = ''] = /^(?:(?:packages|apps)\/)?([^/]+)/.exec(path) ?? [];
  return { folder, room };
}

function isDeclared(name: string, folder: string): boolean {
  const manifest = `${folder}/package.json`;
  return outside.includes(folder) || !files.includes(manifest) || read(manifest).includes(`"@cloudimages/${name}":`);
}

function problemOf(file: string, path: string | undefined, name = ''): string | undefined {
  const { folder, room } = roomOf(file);
  const target = path ? roomOf(posix.join(posix.dirname(file), path)).room : name;
  if (target === room) return undefined;
  if (path && !outside.includes(target)) return `${path} leaves ${folder}. Import the other room by its package name.`;
  if (!arrows[room]?.includes(target)) {
    return `${room} may not import ${target}. Move the code, or add '${target}' to ${room} in bin/test/arrows.test.ts.`;
  }
  if (!path && !isDeclared(name, folder))
    return `Add @cloudimages/${name} to the dependencies in ${folder}/package.json.`;
  return undefined;
}

test('rooms import only what the table allows, and by name', () => {
  const problems = files.flatMap((file) => {
    const text = read(file);
    const imports = Array.from(text.matchAll(file.endsWith('.json') ? DEPENDENCY : IMPORT));
    return imports.flatMap(({ index, groups }) => {
      const problem = problemOf(file, groups?.path, groups?.name);
      return problem ? [`${file}:${text.slice(0, index).split('\n').length}: ${problem}`] : [];
    });
  });
  assert.ok(problems.length === 0, problems.join('\n'));
});
