import { expect, test } from 'vitest';
import { memoryFiles } from '../src/memory/files.ts';
import { filesSuite, keysOf } from '../src/testing/index.ts';

filesSuite('files in memory', async () => memoryFiles());

test('begin with the contents they are given', async () => {
  const files = memoryFiles([['a.data', new TextEncoder().encode('{}')]]);
  expect(await keysOf(files)).toEqual(['a.data']);
  expect(await new Response(await files.read('a.data')).text()).toBe('{}');
});
