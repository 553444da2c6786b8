#!/usr/bin/env node
import { mkdirSync } from 'node:fs';
import { readOptions } from './options.ts';

function understood() {
  try {
    const options = readOptions(process.argv.slice(2), process.env);
    if (options?.report !== undefined) mkdirSync(options.report, { recursive: true });
    return options;
  } catch (error) {
    const [line] = (error as Error).message.split('\n');
    process.stderr.write(`${line}\n`);
    process.exitCode = 2;
    return undefined;
  }
}

const options = understood();
// Vitest takes its time to load, so it is not there before it is needed.
if (options) await (await import('./run.ts')).run(options);
