import { test } from 'vitest';
import { observe } from '../../src/index.ts';
import { add, answering, book, refusal } from '../books/server.ts';
import { contract } from './contract.ts';

test('books are added', async () => {
  await add(observe(contract, answering(201, book)), book);
  await add(observe(contract, answering(400, refusal)), { ...book, title: '' });
});
