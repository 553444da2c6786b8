import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Connection, connectTo } from '@cloudimages/test-kit/connection';
import { forEach } from '../histories/for-each.ts';
import type { Call } from '../histories/image-model.ts';
import { perform } from '../histories/perform.ts';
import { holds } from '../lib/condition.ts';
import { list } from './list.ts';
import { isTaken } from './tokens.ts';
import type { Found, World } from './world.ts';

/** Time in which a server must remove the leftovers of a crash, in milliseconds. */
const patience = 20_000;

/**
 * The files of a folder, once the server has removed all that belong to no image. After a timeout, they include the
 * leftovers.
 */
async function sweptFiles(folder: string, owners: ReadonlySet<string>): Promise<Map<string, number>> {
  const isOwned = (name: string) => owners.has(name.split('.')[0] ?? '') && !name.endsWith('.part');
  await holds(() => readdirSync(folder).every(isOwned), patience);
  return new Map(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).size]));
}

/**
 * Reads the whole state, except for the images of others. Meanwhile no other requests are sent, but the server may
 * remove leftovers.
 */
export async function look(
  urls: readonly string[],
  { images, tokens }: World,
  files: string,
  others: Found['others'] = new Map(),
): Promise<Found> {
  const connections = Array.from({ length: 8 }, (_, index) => connectTo(urls[index % urls.length] as string));
  try {
    const listed = (await list(connections[0] as Connection)).filter(({ id }) => !others.has(id));
    const calls: Call[] = [];
    await forEach(connections, new Set([...images.keys(), ...listed.map(({ id }) => id)]), async (connection, id) => {
      for (const operation of ['glanceShowImage', 'glanceDownloadFile'] as const) {
        calls.push(await perform(connection, 0, id, { operation }));
      }
    });
    const taken = new Map<string, boolean>();
    await forEach(connections, tokens.keys(), async (connection, token) => {
      taken.set(token, await isTaken(connection, token));
    });
    const withData = [...others].filter(([, { data }]) => data !== undefined).map(([id]) => id);
    const own = calls.filter(({ answer }) => typeof answer?.body === 'string').map(({ id }) => id);
    return { calls, listed, files: await sweptFiles(files, new Set([...own, ...withData])), taken, others };
  } finally {
    for (const connection of connections) connection.close();
  }
}
