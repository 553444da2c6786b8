import { readFile, stat } from 'node:fs/promises';
import { readJson } from '../read-json.ts';
import { problemOf } from './check.ts';
import type { Credentials } from './credentials.ts';

/** The JSON Schema of a credentials file. */
export const credentialsSchema = new URL('../../credentials.schema.json', import.meta.url);

async function read(file: string): Promise<string> {
  try {
    const mode = (await stat(file)).mode & 0o777;
    if (process.platform === 'win32' || (mode & 0o077) === 0) return await readFile(file, 'utf8');
    throw new Error(`it can be read by others (mode ${mode.toString(8)}). Make it yours alone: chmod 600 ${file}`);
  } catch (error) {
    throw new Error(`The credentials cannot be read from ${file}: ${(error as Error).message}`);
  }
}

/**
 * Reads a credentials file, which only its owner may be able to read.
 * @throws {Error} with a message for the operator when others can read the file or it does not match its schema.
 */
export async function readCredentials(file: string): Promise<Credentials> {
  const value = (await readJson(await read(file), file, credentialsSchema)) as Partial<Credentials>;
  const credentials = { tokens: [], ...value } as Credentials;
  const problem = problemOf(credentials);
  if (problem !== undefined) throw new Error(`${file}: ${problem}.`);
  return credentials;
}
