// Opens the store in the file named by the first argument and makes images without end. It tells the number of each one
// as soon as the store says that it is kept.
import { changeImage } from '@cloudimages/service';
import { sqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { record } from './records.ts';

const store = await sqliteStore(process.argv[2] as string);
let next = 0;

async function makeImages(): Promise<never> {
  for (;;) {
    const id = String(next++);
    await changeImage(store, id, () => record(id));
    process.stdout.write(`${id}\n`);
  }
}

await Promise.all(Array.from({ length: 8 }, makeImages));
