import { devNull } from 'node:os';
import { createApp, sqliteStore } from '@cloudimages/server';
import { createService, memoryStore } from '@cloudimages/service';
import { pino } from 'pino';
import { imageRecords } from '../lib/images.ts';

// The server over a SQLite file or over a store in memory, and alike in all else: arguments are the number of images
// and, for SQLite, the file. Its log goes nowhere, but is written.
const [images, file] = process.argv.slice(2);
const records = () => imageRecords(Number(images));
const store = file === undefined ? memoryStore(records()) : await sqliteStore(file, records);
const log = pino(pino.destination({ dest: devNull, sync: false, minLength: 4096 }));
const app = await createApp(createService({ store }), log);
process.stdout.write(`listening on ${await app.listen({ host: '127.0.0.1', port: 0 })}\n`);
