export { createApp } from './app.ts';
export { type Server, type ServerOptions, startServer } from './server.ts';
export { sqliteStore } from './store/sqlite-store.ts';
