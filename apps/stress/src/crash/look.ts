import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Image } from '@cloudimages/contract';
import { type Connection, connectTo } from '@cloudimages/test-kit/connection';
import { forEach } from '../histories/for-each.ts';
import type { Call } from '../histories/image-model.ts';
import { asDemo, perform } from '../histories/perform.ts';
import { holds } from '../lib/condition.ts';
import { isTaken } from './tokens.ts';
import type { Found, World } from './world.ts';

async function list(connection: Connection): Promise<Image[]> {
  const images: Image[] = [];
  for (let page: string | undefined = '/v2/images?limit=100'; page !== undefined; ) {
    const { status, body } = await connection.send('GET', page, asDemo);
    if (status !== 200) throw new Error(`The list got ${status}: ${body}`);
    const found: { images: Image[]; next?: string } = JSON.parse(body.toString());
    images.push(...found.images);
    page = found.next;
  }
  return images;
}

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

/** Reads the whole state. Meanwhile no other requests are sent, but the server may remove leftovers. */
export async function look(urls: readonly string[], { images, tokens }: World, files: string): Promise<Found> {
  const connections = Array.from({ length: 8 }, (_, index) => connectTo(urls[index % urls.length] as string));
  try {
    const listed = await list(connections[0] as Connection);
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
    const owners = new Set(calls.filter(({ answer }) => typeof answer?.body === 'string').map(({ id }) => id));
    return { calls, listed, files: await sweptFiles(files, owners), taken };
  } finally {
    for (const connection of connections) connection.close();
  }
}
