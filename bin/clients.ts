import { existsSync, globSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exitOnSignals } from '@cloudimages/test-kit/exit';
import { newFolder } from '@cloudimages/test-kit/folder';
import { startProgram, urlOf } from '@cloudimages/test-kit/program';
import type { Client, Step } from '../clients/client.ts';
import { generators } from './generators.ts';
import { root } from './install.mjs';
import { runTool } from './tool.ts';

// Runs third-party clients, each against a server of its own: all in clients/, or those that are named.
const wanted = process.argv.slice(3);
const folders = globSync('*/client.ts', { cwd: join(root, 'clients') })
  .map(dirname)
  .sort();
const all = [...folders, ...Object.keys(generators)];
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No such client: ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(1);
}
exitOnSignals();
const built = await runTool(['turbo', 'run', 'build', '--filter=@cloudimages/server', '--output-logs=errors-only']);
if (built !== 0) process.exit(built);

const names = wanted.length > 0 ? wanted : all;
const width = Math.max(...names.map((name) => name.length)) + 2;
for (const name of names) {
  const began = performance.now();
  const { summary, details = [], failed = false } = await test(name);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log([name.padEnd(width), summary, ` (${seconds} s)`, ...details.map((line) => `\n  ${line}`)].join(''));
  if (failed) process.exitCode = 1;
}

interface Report {
  readonly summary: string;
  readonly details?: readonly string[];
  readonly failed?: boolean;
}

async function test(name: string): Promise<Report> {
  const client = generators[name] ?? (await clientIn(name));
  const missing = client.needs.filter((tool) => !isOnPath(tool));
  if (missing.length > 0) return { summary: `NOT RUN HERE: ${missing.join(', ')} missing` };
  const manifest = fileURLToPath(import.meta.resolve('@cloudimages/server/package.json'));
  const main = join(dirname(manifest), 'dist/main.js');
  const program = startProgram([
    ...[process.execPath, main, '--port', '0', '--data', join(newFolder(), 'data'), '--job-seconds', '0.2'],
  ]);
  try {
    return judge(await client.run(await urlOf(program)), client.faults ?? {});
  } catch (error) {
    return {
      summary: 'failed',
      details: String(error instanceof Error ? error.message : error).split('\n'),
      failed: true,
    };
  } finally {
    await program.stop();
  }
}

async function clientIn(folder: string): Promise<Client> {
  const { default: client }: { default: Client } = await import(`../clients/${folder}/client.ts`);
  return client;
}

/** A listed fault must still fail, so that the list stays true. */
function judge(steps: readonly Step[], faults: Readonly<Record<string, string>>): Report {
  const passed = steps.filter(({ problem }) => problem === undefined);
  const own = steps.filter(({ name, problem }) => problem !== undefined && name in faults);
  const broken = steps.filter(({ name, problem }) => problem !== undefined && !(name in faults));
  const gone = Object.keys(faults).filter((name) => !own.some((step) => step.name === name));
  return {
    summary: [
      `${passed.length} passed, ${broken.length} failed`,
      ...(own.length > 0 ? [`${own.length} failed by the client's own fault`] : []),
    ].join(', '),
    details: [
      ...broken.map(({ name, problem }) => `failed: ${name}: ${problem}`),
      ...own.map(({ name }) => `own fault: ${name}: ${faults[name]}`),
      ...gone.map((name) => `no longer fails: ${name}. Take it out of the faults in its client.ts.`),
    ],
    failed: broken.length > 0 || gone.length > 0,
  };
}

function isOnPath(tool: string): boolean {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => endings.some((ending) => existsSync(join(folder, tool + ending))));
}
