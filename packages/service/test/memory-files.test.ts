import { expect, test } from 'vitest';
import { memoryFiles } from '../src/memory/files.ts';
import { filesSuite, keysOf } from '../src/testing/index.ts';

filesSuite('the memory files', async () => memoryFiles());

test('the memory files begin with the given contents', async () => {
  const files = memoryFiles([['a.data', new TextEncoder().encode('{}')]]);
  expect(await keysOf(files)).toEqual(['a.data']);
  expect(await new Response(await files.read('a.data')).text()).toBe('{}');
});
