import type { Change } from '@cloudimages/contract/validators';
import { type Connection, connectTo } from '@cloudimages/test-kit/connection';
import type { Random } from '@cloudimages/test-kit/random';
import { bytesOf } from './data.ts';
import type { Call, ImageState } from './image-model.ts';
import { makeImage } from './make-image.ts';
import { type Deed, patchOf, perform, uploadOf } from './perform.ts';

/** The calls on one image, with its first state. */
export interface History {
  readonly id: string;
  readonly initial: ImageState;
  readonly calls: readonly Call[];
}

export interface Recording {
  readonly random: Random;
  readonly clients: number;
  readonly images: number;
  /** The number of calls of each client. */
  readonly calls: number;
}

/** Attributes that all clients change. */
const attributes = ['a', 'b', 'c', 'd', 'e', 'f', '__description'];

/** A patch of one to three changes; every value is unique. */
function changesOf(random: Random, value: string): Change[] {
  return Array.from({ length: 1 + random.below(3) }, (_, index): Change => {
    const path = `/${random.one(attributes)}`;
    const op = random.one(['add', 'add', 'replace', 'remove'] as const);
    return op === 'remove' ? { op, path } : { op, path, value: `${value}.${index}` };
  });
}

function nextDeed(random: Random, number: number): Deed {
  const kind = random.below(100);
  if (kind < 35) return { operation: 'glanceShowImage' };
  if (kind < 40) return { operation: 'glanceDownloadFile' };
  if (kind < 42) return uploadOf(bytesOf(number, 16 + random.below(50_000)));
  return patchOf(random.one(['glanceUpdateImage', 'updateImage']), changesOf(random, String(number)));
}

/**
 * Sends calls of concurrent clients on the same few images, and records them. Each client has a connection of its own
 * and takes the images in turn. Clients are spread over the servers. Some images get data, one is deleted at the end.
 */
export async function record(urls: readonly string[], recording: Recording): Promise<History[]> {
  const { random, clients, images, calls } = recording;
  const connections = Array.from({ length: clients }, (_, client) => connectTo(urls[client % urls.length] as string));
  try {
    const made: (ImageState & { id: string })[] = [];
    const [first] = connections as [Connection];
    for (let image = 0; image < images; image++) {
      made.push(await makeImage(first, `image-${image}`, image === 0 ? 10 : undefined));
    }
    const ids = made.map(({ id }) => id);
    const recorded: Call[] = [];
    let number = 0;
    const run = async (connection: Connection, client: number) => {
      for (let call = 0; call < calls; call++) {
        const isLate = client === 0 && call === Math.floor(calls * 0.9);
        const deed: Deed = isLate ? { operation: 'glanceDeleteImage' } : nextDeed(random, ++number);
        const id = isLate ? (ids.at(-1) as string) : random.one(ids);
        recorded.push(await perform(connection, client, id, deed));
      }
    };
    await Promise.all(connections.map(run));
    return made.map(({ id, ...initial }) => ({ id, initial, calls: recorded.filter((call) => call.id === id) }));
  } finally {
    for (const connection of connections) connection.close();
  }
}
