import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './install.mjs';
import { areChangesAnnounced, documents } from './released.ts';
import { exitOnStop, runTool } from './tool.ts';

// Prepares the next release: versions, changelogs and lockfile, and the documents to compare the release after it with.
// Publishes nothing.
const build = ['turbo', 'run', 'build', '--filter=@cloudimages/spec', '--output-logs=errors-only'];
const versions = ['changeset', 'version'];
const lockfile = ['npm', 'install', '--package-lock-only', '--ignore-scripts', '--omit-lockfile-registry-resolved'];

exitOnStop();
process.exitCode = (await runTool(build)) || ((await areChangesAnnounced()) ? 0 : 1);
if (process.exitCode === 0) {
  for (const name of documents) cpSync(join(root, 'spec', 'dist', name), join(root, 'spec', 'released', name));
  process.exitCode = (await runTool(versions)) || (await runTool(lockfile));
}
