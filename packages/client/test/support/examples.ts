import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const client = fileURLToPath(new URL('../../src/', import.meta.url));
const contract = fileURLToPath(new URL('../../../contract/src/', import.meta.url));

/** The folder of the examples as modules. Git ignores it. */
export const folder = fileURLToPath(new URL('../examples/', import.meta.url));

// Examples import types like values, and declare variables that they do not use.
const loose = { verbatimModuleSyntax: false, noUnusedLocals: false, noUnusedParameters: false };
const project = { extends: '../../tsconfig.json', compilerOptions: loose, include: ['.'], exclude: [] };

/** Variables of every example. */
const scope = ['client', 'id', 'file'];

const docstring =
  /\/\*\*(?<words>(?:(?!\*\/)[\s\S])*)\*\/\nexport (?:declare |async )*(?:function\*?|const|type|interface|class) (?<name>\w+)/g;

/** Lists the names that a module of the client exports, including types. */
export function exportsOf(module: string): readonly string[] {
  const source = readFileSync(client + module, 'utf8');
  const found = (pattern: RegExp) => [...source.matchAll(pattern)].map(([, text]) => text ?? '');
  const lists = found(/^export (?:type )?\{([^}]*)\}/gm);
  const declared = found(/^export (?:class|function|type) (\w+)/gm);
  const modules = found(/^export \* from '\.\/([^']+)'/gm);
  return [...lists.flatMap((list) => list.match(/\w+(?=,|\s*$)/g) ?? []), ...declared, ...modules.flatMap(exportsOf)];
}

/** Lists the docstrings of a package with the names that they describe. */
function docstrings(source: string): readonly (readonly [name: string, words: string])[] {
  const files = globSync('*{,/*}.ts', { cwd: source });
  const found = files.flatMap((file) => [...readFileSync(source + file, 'utf8').matchAll(docstring)]);
  return found.map(({ groups = {} }) => [groups.name ?? '', (groups.words ?? '').replaceAll(/^ *\* ?/gm, '')]);
}

const uses = (code: string, name: string) => new RegExp(`(?<![.\\w'])${name}\\b(?!['":])`).test(code);
const declares = (code: string, name: string) => new RegExp(`\\b(?:const|let) ${name}\\b`).test(code);

/** Makes a module of an example. If it has imports of its own, they are all that it needs of the package. */
function moduleOf(code: string, names: readonly string[]): string {
  const importing = (from: string, of: readonly string[]) => {
    const used = of.filter((name) => uses(code, name) && !declares(code, name));
    return used.length > 0 ? `import { ${used.join(', ')} } from '${from}';\n` : '';
  };
  const imports = code.includes('import ') ? '' : importing('@cloudimages/client', names);
  return `${imports}${importing('../support/example-scope.ts', scope)}${code}\nexport {};\n`;
}

/** Writes the examples in the docstrings of these names, or in the repository's README, as modules. Returns their files. */
export function writeExamples(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(`${folder}tsconfig.json`, JSON.stringify(project));
  const readme = ['README', readFileSync(new URL('../../../../README.md', import.meta.url), 'utf8')] as const;
  const words = new Map([...docstrings(contract), ...docstrings(client), readme]);
  return new Map(
    names.map((name, position) => {
      const examples = (words.get(name) ?? '').matchAll(/```ts\n([\s\S]*?)```/g);
      const files = [...examples].map(([, code = ''], index) => {
        // Numbered, since names of types and functions may differ in their case alone.
        const file = `${folder}${position}-${name}-${index}.ts`;
        writeFileSync(file, moduleOf(code, names));
        return file;
      });
      return [name, files];
    }),
  );
}
