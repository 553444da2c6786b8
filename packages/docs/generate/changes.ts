import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { specFile } from './openapi.ts';

export interface Change {
  readonly path: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly property?: string;
  readonly impact: 'patch' | 'minor' | 'major';
  readonly verdicts: readonly { readonly message: string }[];
}

const require = createRequire(import.meta.url);

/** What changed in a document since the release, by `redocly diff`, whose exit code only says how large that is. */
export function changesOf(name: string): Change[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      require.resolve('@redocly/cli/bin/cli.js'),
      'diff',
      specFile(`released/${name}.yaml`),
      specFile(`dist/${name}.yaml`),
      `--config=${specFile('redocly.yaml')}`,
      '--format=json',
    ],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (!stdout.startsWith('{')) throw new Error(stderr);
  return JSON.parse(stdout).changes;
}
