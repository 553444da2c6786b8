import type { Image } from '@cloudimages/contract';
import { type Connection, connectTo } from '@cloudimages/test-kit/connection';
import { forEach } from './for-each.ts';
import { makeImage } from './make-image.ts';
import { asDemo, asJson } from './perform.ts';

export interface Adds {
  readonly images: number;
  /** The number of extension attributes that each image gets, at most 128. */
  readonly attributes: number;
  readonly connections: number;
}

/** The result of all adds. */
export interface Added {
  /** The number of responses whose image has the attribute and all attributes acknowledged before. */
  readonly acknowledged: number;
  /** The number of attributes that exist at the end. */
  readonly kept: number;
  /** The wrong responses and the missing attributes. */
  readonly lost: readonly string[];
}

/** Adds a different extension attribute in each call, to all images concurrently, over connections to all servers. */
export async function addAll(urls: readonly string[], { images, attributes, connections }: Adds): Promise<Added> {
  const all = Array.from({ length: connections }, (_, index) => connectTo(urls[index % urls.length] as string));
  const known = new Map<string, Set<string>>();
  const lost: string[] = [];
  let acknowledged = 0;
  let kept = 0;

  async function add(connection: Connection, id: string, name: string): Promise<void> {
    const before = [...(known.get(id) as Set<string>)];
    const body = JSON.stringify([{ op: 'add', path: `/${name}`, value: `value of ${name}` }]);
    const { status, body: said } = await connection.send('PATCH', `/v2/cloudimages/${id}`, asJson, body);
    const missing = status === 200 ? missingOf(JSON.parse(said.toString()), [...before, name]) : [name];
    if (missing.length > 0) lost.push(`Image ${id}, ${name}: the response is ${status}, without ${missing}.`);
    else {
      acknowledged += 1;
      known.get(id)?.add(name);
    }
  }

  try {
    await forEach(all, Array.from({ length: images }), async (connection) => {
      known.set((await makeImage(connection, 'adds', 1)).id, new Set());
    });
    const names = Array.from({ length: attributes }, (_, index) => `attribute-${index}`);
    // Several calls on one image follow each other, so that they are concurrent.
    const ids = [...known.keys()];
    const work = ids.flatMap((id) => names.map((name) => ({ id, name })));
    await forEach(all, work, (connection, { id, name }) => add(connection, id, name));
    await forEach(all, ids, async (connection, id) => {
      const { body } = await connection.send('GET', `/v2/images/${id}`, asDemo);
      const missing = missingOf(JSON.parse(body.toString()), names);
      kept += names.length - missing.length;
      if (missing.length > 0) lost.push(`Image ${id} lacks ${missing} at the end.`);
    });
    return { acknowledged, kept, lost };
  } finally {
    for (const connection of all) connection.close();
  }
}

/** The attributes that an image lacks or that have another value. */
const missingOf = (image: Image, names: readonly string[]) =>
  names.filter((name) => (image as Record<string, unknown>)[name] !== `value of ${name}`);
