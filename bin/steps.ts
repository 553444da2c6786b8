import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from './install.mjs';
import { areChangesAnnounced } from './released.ts';
import { type Listener, runTool } from './tool.ts';

/** One check, which passes when `run` resolves to true. Tools write to the terminal, or to a listener if given. */
export interface Step {
  readonly name: string;
  readonly run: (onText?: Listener) => Promise<boolean>;
}

const generated = [
  'packages/contract/src/generated',
  'packages/service/src/generated',
  'packages/client/src/generated',
];
const turbo = (...args: string[]) => [
  ...['turbo', 'run', '--continue=dependencies-successful', '--output-logs=new-only', ...args],
];

const step = (name: string, ...commands: string[][]): Step => ({ name, run: (onText) => runAll(commands, onText) });

/** Checks of the sources, before a build. */
export const sources: readonly Step[] = [
  step('style (biome)', ['biome', 'check', '--error-on-warnings']),
  step('imports between rooms', ['node', '--test', 'bin/test/arrows.test.ts']),
];

const stress = '@cloudimages/stress';

/** Tasks of the workspaces; turbo skips those whose inputs are unchanged. */
export const workspaces = {
  build: step(
    'build, style guide of the document (redocly), types',
    turbo('build', 'lint', 'typecheck', '--concurrency=2'),
  ),
  // One after the other: two at a time, each with two workers, take a tenth more computing time.
  tests: step('tests', turbo('test', '--concurrency=1', `--filter=!${stress}`)),
};

/** The output of the tests that failed in the last run, of all workspaces. */
export function failedTests(): string {
  const logs = globSync('{apps,packages}/*/.turbo/turbo-test.log', { cwd: root });
  const texts = logs.map((log) => stripVTControlCharacters(readFileSync(join(root, log), 'utf8')));
  return texts.flatMap((text) => text.match(/^.*\bFAIL\b.*\n(?:.+\n){0,12}/gm) ?? []).join('\n');
}

/** Tests of the commands and the packed packages, as users have them; the longest first. */
export const uses: readonly Step[] = [
  step('packed packages work from a scratch folder', ['node', '--test', 'bin/test/packed.test.ts']),
  // Not among the tests of the workspaces: at the end of those they would leave a core idle.
  step('tests under load, kills and hostile requests', turbo('test', `--filter=${stress}`)),
  step('npm start', ['node', '--test', 'bin/test/start.test.ts', 'bin/test/install.test.ts']),
  step('changes that break clients are noticed', ['node', '--test', 'bin/test/released.test.ts']),
  step('the client on every runtime, the server with the vendor’s core', [
    ...['node', '--test', 'bin/test/runtimes.test.ts', 'bin/test/vendor-core.test.ts'],
  ]),
];

/** Checks after a build. */
export const builds: readonly Step[] = [
  { name: 'generated files are current', run: isGeneratedCurrent },
  {
    name: 'changes since the last release are announced (redocly diff, changesets)',
    run: (onText) => areChangesAnnounced(root, onText),
  },
  step('size of the client (size-limit)', turbo('size')),
  step('types of bin/', ['tsc', '-p', 'bin', '--singleThreaded']),
  step('nothing unused, nothing undeclared (knip)', ['knip']),
  step('packages as users install them (publint, attw)', ['node', 'bin/packages.ts']),
];

/** Redocly's report on the document. */
export const score: Step = step('score of the document (redocly)', [
  ...['turbo', 'run', 'score', '--filter=@cloudimages/spec', '--only', '--log-prefix=none'],
]);

async function runAll(commands: readonly string[][], onText?: Listener): Promise<boolean> {
  for (const command of commands) if ((await runTool(command, onText)) !== 0) return false;
  return true;
}

async function isGeneratedCurrent(onText: Listener = console.log): Promise<boolean> {
  // In a container the clone often belongs to another user, and git would not read it.
  const git = ['git', '-c', `safe.directory=${root}`];
  const differ = [...git, 'diff', '--exit-code', '--stat', '--', ...generated];
  if (!(await runAll([turbo('generate')], onText))) return false;
  if (!(await runAll([differ], onText))) {
    onText(`They differ from what git has staged. If you meant the change: git add ${generated.join(' ')}\n`);
    return false;
  }
  let unknown = '';
  const list = [...git, 'ls-files', '--others', '--exclude-standard', '--', ...generated];
  const listed = await runTool(list, (text) => {
    unknown += text;
    onText(text);
  });
  return listed === 0 && unknown === '';
}

/** Folders of the workspaces that are published. */
export function publishable(): string[] {
  const { workspaces: folders } = readJson('package.json');
  return globSync(folders, { cwd: root }).filter((folder) => !readJson(join(folder, 'package.json')).private);
}

function readJson(path: string) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}
