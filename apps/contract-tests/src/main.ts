import { mkdirSync } from 'node:fs';
import { type Options, readOptions } from './options.ts';

function understood() {
  try {
    const options = readOptions(process.argv.slice(2), process.env);
    if (options && 'report' in options && options.report !== undefined) mkdirSync(options.report, { recursive: true });
    return options;
  } catch (error) {
    const [line] = (error as Error).message.split('\n');
    process.stderr.write(`${line}\n`);
    process.exitCode = 2;
    return undefined;
  }
}

/** Loads only the modules that the command needs, since Vitest is slow to load. */
async function run(options: Options): Promise<void> {
  switch (options.does) {
    case 'test':
      return (await import('./run.ts')).run(options);
    case 'compare':
      return (await import('./compare/run.ts')).runCompare(options);
    case 'proxy':
      return (await import('./proxy/run.ts')).runProxy(options);
  }
}

const options = understood();
if (options) await run(options);
