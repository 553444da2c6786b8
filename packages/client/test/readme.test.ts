import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const fileAt = (path: string) => new URL(`../${path}`, import.meta.url);
const example = readFileSync(fileAt('example.ts'), 'utf8').trim();

test.each(['README.md', '../../README.md'].filter((path) => existsSync(fileAt(path))))(
  '%s shows example.ts',
  (path) => {
    expect(example.split('\n')).toHaveLength(5);
    expect(readFileSync(fileAt(path), 'utf8')).toContain(`\`\`\`ts\n${example}\n\`\`\``);
  },
);
