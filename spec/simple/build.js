import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

const SIMPLE = 'dist/openapi.simple';

const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
const redocly = (...args) =>
  execFileSync(process.execPath, [cli, ...args, '--config=simple/redocly.yaml'], { stdio: 'inherit' });

redocly('bundle', 'dist/openapi.json', `--output=${SIMPLE}.json`);
// Components that the decorators have left unused are recognized in a bundle of their output only.
redocly('bundle', `${SIMPLE}.json`, '--remove-unused-components', `--output=${SIMPLE}.json`);
redocly('bundle', `${SIMPLE}.json`, `--output=${SIMPLE}.yaml`);
redocly('lint', `${SIMPLE}.yaml`);
