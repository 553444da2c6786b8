import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPinnedNode, fitsThisMachine, runtimes } from './install.mjs';

export interface Runtime {
  readonly name: string;
  /** The program that runs a module; undefined where the lockfile has none for this machine. */
  readonly file: string | undefined;
  /** Arguments before the module's name: reach this machine's network, read files, fetch nothing. */
  readonly args: readonly string[];
}

type Locked = Parameters<typeof fitsThisMachine>[0];

/** Where the packages of runtimes/ have their programs; no install script has put them into .bin. */
const programs = ['bin/node', 'bin/node.exe', 'bin/bun', 'bin/bun.exe', 'deno', 'deno.exe'];

/** The runtimes beside the pinned Node, by the beginning of their packages' names, one package for each machine. */
const prefixes: Readonly<Record<string, { readonly prefix: string; readonly args: readonly string[] }>> = {
  'Node 20': { prefix: 'node20-', args: [] },
  'Node 24': { prefix: 'node24-', args: [] },
  Bun: { prefix: '@oven/bun-', args: ['--no-install'] },
  Deno: {
    prefix: '@deno/',
    args: ['run', '--no-prompt', '--no-remote', '--no-lock', '--node-modules-dir=manual', '--allow-net=127.0.0.1'],
  },
};

/** All runtimes for modules, whether or not this machine has them. */
export function findRuntimes(): readonly Runtime[] {
  const lockfile = JSON.parse(readFileSync(join(runtimes, 'package-lock.json'), 'utf8'));
  const packages = Object.entries<Locked>(lockfile.packages);
  const others = Object.entries(prefixes).map(([name, { prefix, args }]) => {
    const found = packages.find(
      ([path, locked]) => path.startsWith(`node_modules/${prefix}`) && fitsThisMachine(locked),
    );
    const files = found ? programs.map((program) => join(runtimes, found[0], program)) : [];
    return { name, args, file: files.find((file) => existsSync(file)) };
  });
  return [{ name: 'Node 26', args: [], file: findPinnedNode()?.path }, ...others];
}
