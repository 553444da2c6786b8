// Opens the store in the file that the first argument names, and creates images without end. Prints the ID of each as
// soon as the store has acknowledged it.
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
