import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export const SPEC = dirname(import.meta.dirname);
const REDOCLY = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin', 'cli.js');

export interface Problem {
  readonly ruleId: string;
  readonly message: string;
}

/** Checking each example against its schema takes half of the time and is not what these tests are about. */
const SKIPPED = ['no-invalid-media-type-examples', 'no-invalid-parameter-examples', 'no-invalid-schema-examples'];
const OPTIONS = [
  '--config',
  join(SPEC, 'redocly.yaml'),
  '--format=json',
  ...SKIPPED.map((rule) => `--skip-rule=${rule}`),
];

/** Lints documents by the style guide, all in one process; the problems of each, in the same order. */
export function lint(documents: readonly string[]): Promise<Problem[][]> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [REDOCLY, 'lint', ...documents, ...OPTIONS], (_error, stdout, stderr) => {
      // The reports follow each other without a break; only their outermost braces stand at the beginning of a line.
      const reports = stdout.split(/(?<=^\})(?=\{)/m);
      if (reports.length === documents.length) resolve(reports.map((report) => JSON.parse(report).problems));
      else reject(new Error(stderr));
    });
  });
}
