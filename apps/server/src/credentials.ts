import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Authenticate } from '@cloudimages/service';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** The JSON Schema of a credentials file. */
export const credentialsSchema = new URL('../credentials.schema.json', import.meta.url);

/** What credentials.schema.json describes. */
interface Credentials {
  readonly projects: readonly { readonly id: string; readonly name: string }[];
  readonly users: readonly { readonly name: string }[];
  readonly tokens: readonly {
    readonly sha256: string;
    readonly user: string;
    readonly project: string;
    readonly expires_at?: string;
  }[];
}

async function read(file: string): Promise<string> {
  try {
    const mode = (await stat(file)).mode & 0o777;
    if (process.platform === 'win32' || (mode & 0o077) === 0) return await readFile(file, 'utf8');
    throw new Error(`it can be read by others (mode ${mode.toString(8)}). Make it yours alone: chmod 600 ${file}`);
  } catch (error) {
    throw new Error(`The credentials cannot be taken from ${file}: ${(error as Error).message}`);
  }
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes what it read, and that may be a token.
    throw new Error(`${file} is not JSON.`);
  }
}

async function checked(value: unknown, file: string): Promise<Credentials> {
  const schema = JSON.parse(await readFile(credentialsSchema, 'utf8'));
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  if (!ajv.validate(schema, value))
    throw new Error(`${file} is not as credentials.schema.json says: ${ajv.errorsText()}.`);
  const credentials = value as Credentials;
  for (const { user, project, expires_at } of credentials.tokens) {
    if (!credentials.users.some(({ name }) => name === user))
      throw new Error(`${file}: a token is for ${user}, who is no user.`);
    if (!credentials.projects.some(({ id }) => id === project))
      throw new Error(`${file}: a token is for ${project}, which is no project.`);
    if (expires_at !== undefined && Number.isNaN(Date.parse(expires_at)))
      throw new Error(`${file}: a token expires at ${expires_at}, which is no time.`);
  }
  return credentials;
}

/**
 * Reads who may call from a file that only its owner can read.
 * @throws {Error} with a message for the operator when the file is open to others or not as its schema says.
 */
export async function credentialsFrom(file: string, now = () => new Date()): Promise<Authenticate> {
  const { tokens } = await checked(parse(await read(file), file), file);
  // Looked up by its hash, a token's characters do not show in the time that the look-up takes.
  const byHash = new Map(tokens.map((token) => [token.sha256, token]));
  return (header) => {
    const given = header('x-auth-token');
    const token = given && byHash.get(createHash('sha256').update(given).digest('hex'));
    if (!token || (token.expires_at !== undefined && now() >= new Date(token.expires_at))) return undefined;
    return { project: token.project };
  };
}
