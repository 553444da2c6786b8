import { storeSuite } from '@cloudimages/service/testing';
import { fast, startPostgres } from '@cloudimages/test-postgres';
import { afterAll } from 'vitest';
import { postgresStore } from '../src/store/postgres/postgres-store.ts';

const postgres = await startPostgres(fast);
afterAll(postgres.close);

const suite = await postgres.newDatabase();
storeSuite('the PostgreSQL store', () => postgresStore(suite, { reset: true }));
