import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flags, isCacheWritable, root } from '../install.mjs';
import { startProgram } from './program.ts';

interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly link?: boolean;
  readonly devDependencies?: object;
}

async function npm(...args: string[]) {
  const program = startProgram('npm', ...args, '--ignore-scripts', '--loglevel=error');
  assert.equal(await program.ended, 0, program.output());
}

/** Turns the folder into a project with these workspaces installed from tarballs, as for users. */
export async function installPacked(folder: string, workspaces: readonly string[]): Promise<void> {
  await npm('pack', '--pack-destination', folder, ...workspaces.map((workspace) => `--workspace=${workspace}`));
  writeProject(folder, workspaces);
  const cache = isCacheWritable() ? [] : ['--cache', join(folder, 'cache')];
  await npm('install', '--prefix', folder, ...flags, ...cache);
}

/**
 * Writes a project that depends on tarballs of these workspaces in the same folder. Its lockfile takes all other
 * packages from the lockfile of this clone, so that npm installs the same versions every day, from its cache.
 */
function writeProject(folder: string, workspaces: readonly string[]): void {
  const { packages, ...lock } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const dependencies: Record<string, string> = {};
  const locked: Record<string, object> = {};
  for (const [path, entry] of Object.entries<Locked>(packages)) {
    const workspace = workspaces.find((workspace) => `${path}/`.startsWith(`${workspace}/`));
    if (workspace) {
      const { name, version, devDependencies, ...rest } = entry;
      if (path === workspace && name) dependencies[name] = `file:${name.slice(1).replace('/', '-')}-${version}.tgz`;
      const place = path.replace(workspace, `node_modules/${packages[workspace].name}`);
      locked[place] = path === workspace && name ? { ...rest, version, resolved: dependencies[name] } : entry;
    } else if (path.startsWith('node_modules/') && !entry.link) locked[path] = entry;
  }
  const project = { private: true, type: 'module', dependencies };
  write('package.json', project);
  write('package-lock.json', { ...lock, packages: { '': project, ...locked } });

  function write(name: string, content: object) {
    writeFileSync(join(folder, name), JSON.stringify(content));
  }
}
