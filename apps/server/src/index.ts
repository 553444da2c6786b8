export { createApp } from './app.ts';
export { type Server, type ServerOptions, startServer } from './server.ts';
export { postgresStore } from './store/postgres/postgres-store.ts';
export { sqliteStore } from './store/sqlite/sqlite-store.ts';
