// Measured one by one and over another store, but nothing that the server exports: who runs it has no use for them.
// @boundaries-ignore measurements look inside
export { createApp } from '../../../server/src/app.ts';
// @boundaries-ignore measurements look inside
export { sqliteStore } from '../../../server/src/store/sqlite-store.ts';
