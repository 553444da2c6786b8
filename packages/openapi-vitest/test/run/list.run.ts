import { test } from 'vitest';
import { observe } from '../../src/index.ts';
import { answering, base, book, reader } from '../books/server.ts';
import { contract } from './contract.ts';

test('books are listed', async () => {
  await observe(contract, answering(200, [book], { 'X-Count': '1' }))(`${base}/books`, { headers: reader });
});
