import { devNull } from 'node:os';
import { createApp, postgresStore, sqliteStore } from '@cloudimages/server';
import { createService, memoryStore, type Store } from '@cloudimages/service';
import { pino } from 'pino';
import { imageRecords } from '../lib/images.ts';

// The server on a SQLite file, a PostgreSQL database or a store in memory, otherwise the same. Arguments are the number
// of images and, unless in memory, the file or the URL. It writes its log, which is discarded.
const [images, place] = process.argv.slice(2);
const beginning = () => imageRecords(Number(images));

function openStore(): Store | Promise<Store> {
  if (place === undefined) return memoryStore(beginning());
  return place.startsWith('postgres://') ? postgresStore(place, { beginning }) : sqliteStore(place, beginning);
}

const log = pino(pino.destination({ dest: devNull, sync: false, minLength: 4096 }));
const app = await createApp(createService({ store: await openStore() }), log);
process.stdout.write(`listening on ${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
