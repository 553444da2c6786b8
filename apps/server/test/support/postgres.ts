import { fast, startPostgres } from '@cloudimages/test-postgres';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a PostgreSQL server, if the tests run on one. */
    postgres?: string;
  }
}

/** Starts PostgreSQL for all tests of a project. */
export default async function ({ provide }: TestProject) {
  const { url, close } = await startPostgres(fast);
  provide('postgres', url);
  return close;
}
