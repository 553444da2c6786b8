import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const clients = fileURLToPath(new URL('..', import.meta.url));
const guide = new URL('../../packages/docs/src/third-party-clients.md', import.meta.url);

/** What clients install stays here from run to run. */
const cache = join(clients, '.cache');

/**
 * A folder in the cache, made by `make` unless it was made before from the same lockfile.
 * @param lock name of a file in the client's folder.
 */
export async function cached(client: string, lock: string, make: (folder: string) => Promise<void>): Promise<string> {
  const digest = createHash('sha256').update(readFileSync(join(clients, client, lock)));
  const folder = join(cache, `${client}-${digest.digest('hex').slice(0, 12)}`);
  const complete = join(folder, '.complete');
  if (existsSync(complete)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await make(folder);
  writeFileSync(complete, '');
  return folder;
}

/**
 * A new folder with files of clients, and with files of the guide, in which the server's URL replaces that of `npm start`.
 * @param files paths, relative to the folder of all clients.
 * @param connections names of files of the guide: the lines that connect the client.
 */
export function workFolder(
  client: string,
  server: string,
  files: readonly string[],
  connections: readonly string[],
): string {
  const folder = join(cache, 'work', client);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of files) copyFileSync(join(clients, file), join(folder, basename(file)));
  for (const name of connections) {
    writeFileSync(join(folder, name), guideFile(name).replaceAll('http://127.0.0.1:9292', server));
  }
  return folder;
}

/** The code of the guide whose first line is a comment with this file name. */
function guideFile(name: string): string {
  const blocks = Array.from(readFileSync(guide, 'utf8').matchAll(/^```\w+\n((?:\/\/|#) (\S+)\n.*?)^```$/gms));
  const code = blocks.find(([, , file]) => file === name)?.[1];
  if (code === undefined) throw new Error(`The guide has no file ${name}.`);
  return code;
}
