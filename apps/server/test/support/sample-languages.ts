import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How samples in a language are run, all of them by one program, since starting one takes longer than a sample. */
export interface Language {
  readonly label: string;
  /** The tools that it needs, each with arguments that print its version. */
  readonly tools: readonly (readonly [name: string, ...args: string[]])[];
  /** The file of a sample in its folder. */
  readonly file: string;
  /** Runs each sample in its folder and ends with another code than 0 at the first that fails. */
  readonly commands: (folder: string, names: readonly string[]) => readonly (readonly string[])[];
}

// `-e` does not end a shell whose status is tested.
const bash = `
for name; do
  (cd "$name"; set -e; . ./sample.sh)
  [ $? = 0 ] || { echo "$name failed"; exit 1; }
done`;

const node = `
import { pathToFileURL } from 'node:url';
for (const name of process.argv.slice(1)) {
  process.chdir(name);
  await import(pathToFileURL('sample.ts'));
  process.chdir('..');
}`;

const python = `
import os, runpy, sys
for name in sys.argv[1:]:
    os.chdir(name)
    runpy.run_path(os.path.abspath("sample.py"), run_name="__main__")
    os.chdir("..")`;

/** Makes the programs functions of one program: compiling and linking each of them takes a second. */
function linkedGo(folder: string, names: readonly string[]): void {
  for (const name of names) {
    const source = readFileSync(join(folder, name, 'sample.go'), 'utf8');
    writeFileSync(join(folder, `${name}.go`), source.replace('func main()', `func ${name}()`));
  }
  const calls = names.map((name) => `\tos.Chdir("${name}")\n\t${name}()\n\tos.Chdir("..")`);
  writeFileSync(join(folder, 'main.go'), `package main\n\nimport "os"\n\nfunc main() {\n${calls.join('\n')}\n}\n`);
  writeFileSync(join(folder, 'go.mod'), 'module samples\n\ngo 1.21\n');
}

export const languages: readonly Language[] = [
  {
    label: 'curl',
    tools: [
      ['bash', '--version'],
      ['curl', '--version'],
    ],
    file: 'sample.sh',
    commands: (_folder, names) => [['bash', '-c', bash, 'bash', ...names]],
  },
  {
    label: 'TypeScript',
    tools: [],
    file: 'sample.ts',
    commands: (_folder, names) => [[process.execPath, '--input-type=module', '--eval', node, ...names]],
  },
  {
    label: 'Python',
    tools: [['python3', '--version']],
    file: 'sample.py',
    commands: (_folder, names) => [['python3', '-c', python, ...names]],
  },
  {
    label: 'Go',
    tools: [['go', 'version']],
    file: 'sample.go',
    commands(folder, names) {
      linkedGo(folder, names);
      return [['go', 'build', '-o', 'all.exe', '.'], [join(folder, 'all.exe')]];
    },
  },
];
