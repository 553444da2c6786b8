import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = new URL('../src/generated/', import.meta.url);
const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const validators = files.filter(({ name }) => /(requests|responses)\.js$/.test(name));

test.each(files)('$name says that it is generated', ({ text }) => {
  expect(text).toMatch(/^\/\/ Generated from spec\/ by `npm run generate` in packages\/contract\. Do not edit\.\n/);
});

test('both documents have validators of requests and of responses', () => {
  expect(validators).toHaveLength(4);
});

describe.each(validators)('$name runs with a strict content security policy', ({ text }) => {
  test.each([
    ['eval', /\beval\s*\(/],
    ['a function made of text', /\bFunction\s*\(/],
    ['an import', /\bimport\b/],
    // ajv keeps the text of a call, in quotes, beside a function that it would stand for.
    ['require', /(?<!')\brequire\s*\(/],
  ])('without %s', (_, pattern) => {
    expect(text.match(pattern)).toBeNull();
  });
});
