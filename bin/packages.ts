import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { problemKindInfo } from '@arethetypeswrong/core/problems';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { publishable } from './steps.ts';
import { exitOnStop, runTool } from './tool.ts';

const folder = mkdtempSync(join(tmpdir(), 'cloudimages-packages-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
exitOnStop();

/** What publint finds in a tarball, warnings included. */
async function lint(tarball: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true, level: 'error' });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

/** Whether a problem concerns imports; no package supports `require`. */
const isOfImports = (problem: Problem) =>
  !('resolutionKind' in problem) || ['node16-esm', 'bundler'].includes(problem.resolutionKind);

/** What "are the types wrong" finds in a tarball. */
async function checkTypes(tarball: Uint8Array): Promise<string[]> {
  const result = await checkPackage(createPackageFromTarballData(tarball));
  if (!result.types) return [];
  return result.problems
    .filter(isOfImports)
    .map(({ kind, ...place }) => `${problemKindInfo[kind].title} ${JSON.stringify({ ...place, trace: undefined })}`);
}

const workspaces = publishable().map((workspace) => `--workspace=${workspace}`);
process.exitCode = await runTool([
  ...['npm', 'pack', '--ignore-scripts', '--loglevel=error', '--pack-destination', folder],
  ...workspaces,
]);
for (const file of readdirSync(folder)) {
  const tarball = new Uint8Array(readFileSync(join(folder, file)));
  for (const problem of [...(await lint(tarball)), ...(await checkTypes(tarball))]) {
    console.error(`${file}: ${problem}`);
    process.exitCode = 1;
  }
}
