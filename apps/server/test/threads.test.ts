import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { groupWriter, type WriterRequest } from '../src/store/sqlite/group-writer.ts';
import { logKeeper } from '../src/store/sqlite/log.ts';
import { prepare } from '../src/store/sqlite/prepare.ts';
import { insertion } from '../src/store/sqlite/rows.ts';
import { startThread, type Thread } from '../src/store/sqlite/thread.ts';
import { newPath } from './support/folder.ts';
import { record } from './support/records.ts';

const insertions = (...ids: string[]) => ids.map((id) => insertion(record(id)));

async function emptyFile(): Promise<string> {
  const file = newPath('images.sqlite');
  await prepare(file, () => []);
  return file;
}

async function start<Request>(name: string, file: string): Promise<Thread<Request>> {
  const thread = await startThread<Request>(name, file);
  onTestFinished(() => thread.end());
  return thread;
}

test('the log is copied by one thread, and begun anew by the other', async () => {
  const file = await emptyFile();
  const checkpointer = await start<'copy'>('checkpointer', file);
  const writer = await start<WriterRequest>('writer', file);
  const pages = await writer.ask(insertions('a', 'b', 'c'));
  expect(pages).toBeGreaterThan(0);
  const more = await writer.ask(insertions('d'));
  expect(more).toBeGreaterThan(pages);
  await checkpointer.ask('copy');
  expect(await writer.ask('restart')).toBe(0);
  expect(await writer.ask(insertions('e'))).toBeLessThan(more);
});

test('a group is written as a whole or not at all, and the next one fares better', async () => {
  const writer = await start<WriterRequest>('writer', await emptyFile());
  await writer.ask(insertions('a'));
  await expect(writer.ask(insertions('b', 'a'))).rejects.toThrow('UNIQUE constraint failed');
  await writer.ask(insertions('b'));
});

test('a full database refuses a group as a whole, and goes on when there is room', async () => {
  const database = new Database(await emptyFile());
  onTestFinished(() => void database.close());
  const { answer } = groupWriter(database);
  const count = database.prepare('SELECT count(*) FROM images').pluck();
  const many = insertions(...Array.from({ length: 100 }, (_, number) => String(number)));
  database.pragma(`max_page_count = ${Number(database.pragma('page_count', { simple: true })) + 10}`);
  expect(() => answer(many)).toThrow('database or disk is full');
  expect(count.get()).toBe(0);
  answer(insertions('a'));
  expect(count.get()).toBe(1);
  database.pragma('max_page_count = 1000000');
  answer(many);
  expect(count.get()).toBe(101);
});

test('a thread that cannot begin, or has ended, says so', async () => {
  await expect(startThread('writer', newPath('no/such/folder.sqlite'))).rejects.toThrow('directory does not exist');
  const thread = await startThread<WriterRequest>('writer', await emptyFile());
  await thread.end();
  await thread.end();
  await expect(thread.ask([])).rejects.toThrow('The writer has ended.');
});

/** A log keeper between threads that only note what they are asked. */
function noted(restarted: () => number, copied: () => void = () => {}) {
  const asked: string[] = [];
  const thread = <Request>(name: string, answer: () => number): Thread<Request> => ({
    async ask() {
      asked.push(name);
      return answer();
    },
    broken: () => undefined,
    async end() {},
  });
  const copy = () => {
    copied();
    return 0;
  };
  return { asked, told: logKeeper(thread('restart', restarted), thread('copy', copy)) };
}

test('a long log is shortened, once at a time', async () => {
  const { asked, told } = noted(() => 0);
  await told(7999);
  expect(asked).toEqual([]);
  await Promise.all([told(8000), told(8100)]);
  expect(asked).toEqual(['copy', 'restart']);
  await told(7999);
  expect(asked).toHaveLength(2);
  await told(8000);
  expect(asked).toHaveLength(4);
});

test('a log that cannot be shortened is left alone until it has grown as much again', async () => {
  const full = () => {
    throw new Error('disk full');
  };
  const { asked, told } = noted(() => 9000, full);
  await told(8000);
  await told(15_999);
  expect(asked).toEqual(['copy']);
  const inUse = noted(() => 9000);
  await inUse.told(8000);
  await inUse.told(16_999);
  expect(inUse.asked).toEqual(['copy', 'restart']);
  await inUse.told(17_000);
  expect(inUse.asked).toHaveLength(4);
});
