import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../install.mjs';

interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly link?: boolean;
  readonly devDependencies?: object;
}

/**
 * Writes a project that depends on the tarballs of these workspaces, packed into the same folder. Its lockfile has all
 * other packages as the one of this clone has them: what npm installs does not change from day to day, and it comes
 * from npm's cache.
 */
export function writeProject(folder: string, workspaces: readonly string[]): void {
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
  const project = { private: true, dependencies };
  write('package.json', project);
  write('package-lock.json', { ...lock, packages: { '': project, ...locked } });

  function write(name: string, content: object) {
    writeFileSync(join(folder, name), JSON.stringify(content));
  }
}
