import { setImmediate } from 'node:timers/promises';
import type { Image } from '@cloudimages/contract';
import { type Connection, connectTo, type Reply } from '@cloudimages/test-kit/connection';
import type { Random } from '@cloudimages/test-kit/random';
import { type Call, isLook } from '../histories/image-model.ts';
import { asJson, type Deed, perform } from '../histories/perform.ts';
import { type Creation, flawsOf } from './creation.ts';
import { newCreation, somePatch, someUpload } from './deeds.ts';
import { logIn, revoke } from './tokens.ts';
import type { Happened, World } from './world.ts';

/** Approximate range of the number of images that the load keeps, so that the data stays bounded. */
const few = 60;
const many = 120;
const manyTokens = 20;

/** A few images get much of the load, so that calls are concurrent. */
const favourites = 8;

/** Concurrent calls of many clients. */
export interface Load {
  /** Resolves once so many changes are acknowledged, or once no client is left. */
  acknowledged(count: number): Promise<void>;
  /** From now on, a lost connection is no violation. */
  expectCrash(): void;
  /** Stops the clients after their current calls. Resolves to the calls and their results. */
  end(): Promise<Happened>;
}

/**
 * Starts clients, each with a connection of its own. They send mostly updates, but also creations, uploads, deletions,
 * shows, downloads, and requests that issue and revoke tokens. New images and tokens are added to the world.
 */
export function startLoad(urls: readonly string[], world: World, clients: number, random: Random): Load {
  const calls: Call[] = [];
  const creations: Creation[] = [];
  const violations: string[] = [];
  const own = [...world.images].filter(([, { image }]) => image && 'made' in image).map(([id]) => id);
  const waiting = own.filter((id) => world.images.get(id)?.image?.status === 'queued');
  const tokens = [...world.tokens].filter(([, state]) => state === 'valid').map(([token]) => token);
  let acknowledged = 0;
  let unkept = 0;
  let enough: { readonly count: number; readonly resolve: () => void } | undefined;
  let crashing = false;
  let ending = false;

  function count(): void {
    acknowledged += 1;
    if (enough && acknowledged >= enough.count) enough.resolve();
  }

  const takeOne = (items: string[]) => items.splice(random.below(items.length), 1)[0] as string;

  /** Resolves to whether the client can go on. */
  async function change(connection: Connection, client: number, id: string, deed: Deed): Promise<boolean> {
    const call = await perform(connection, client, id, deed);
    calls.push(call);
    if (call.lost !== undefined) return lost(`${deed.operation} of ${id}`, call.lost);
    if (call.answer === undefined) unkept += 1;
    const isDone = call.answer !== undefined && call.answer.status < 300;
    if (isDone && !isLook(deed)) count();
    if (isDone && deed.operation === 'glanceDeleteImage' && own.includes(id)) own.splice(own.indexOf(id), 1);
    return true;
  }

  function lost(what: string, why: string): false {
    if (!crashing) violations.push(`The connection was lost before the crash: ${what}: ${why}`);
    return false;
  }

  /** The response to a creation or to a request about a token; undefined if the connection was lost. */
  async function replyTo(what: string, asked: Promise<Reply>, status: number): Promise<Reply | undefined> {
    const reply = await asked.catch((error: Error) => error);
    if (reply instanceof Error) {
      lost(what, reply.message);
      return undefined;
    }
    if (reply.status === status) count();
    else if (reply.status === 503) unkept += 1;
    else violations.push(`${what} got ${reply.status}: ${reply.body}`);
    return reply;
  }

  async function create(connection: Connection): Promise<boolean> {
    const creation = newCreation();
    const asked = connection.send('POST', '/v2/images', asJson, JSON.stringify(creation));
    const reply = await replyTo('a creation', asked, 201);
    if (reply?.status !== 201) {
      creations.push(creation);
      return reply !== undefined;
    }
    const image: Image = JSON.parse(reply.body.toString());
    violations.push(...flawsOf(image, creation));
    world.images.set(image.id, { image });
    own.push(image.id);
    waiting.push(image.id);
    return true;
  }

  async function issueToken(connection: Connection): Promise<boolean> {
    const reply = await replyTo('a token', logIn(connection), 201);
    const token = reply?.headers['x-subject-token'];
    if (typeof token === 'string') {
      world.tokens.set(token, 'valid');
      tokens.push(token);
    }
    return reply !== undefined;
  }

  async function revokeToken(connection: Connection): Promise<boolean> {
    const token = takeOne(tokens);
    world.tokens.set(token, 'revoking');
    const reply = await replyTo('a revocation', revoke(connection, token), 204);
    if (reply?.status === 204) world.tokens.set(token, 'revoked');
    return reply !== undefined;
  }

  function next(connection: Connection, client: number): Promise<boolean> {
    const kind = random.below(100);
    if (kind < 2 && tokens.length < manyTokens) return issueToken(connection);
    if (kind < 4 && tokens.length > 0) return revokeToken(connection);
    if (own.length < few || (kind < 14 && own.length < many)) return create(connection);
    if (kind < 20 && waiting.length > 0) return change(connection, client, takeOne(waiting), someUpload(random));
    const id = own[random.below(random.below(3) === 0 ? favourites : own.length)] as string;
    if (kind < 21) return change(connection, client, id, someUpload(random));
    if (kind < 29) return change(connection, client, id, { operation: 'glanceDeleteImage' });
    if (kind < 34) return change(connection, client, id, { operation: 'glanceShowImage' });
    if (kind < 38) return change(connection, client, id, { operation: 'glanceDownloadFile' });
    return change(connection, client, id, somePatch(random));
  }

  async function run(_: unknown, client: number): Promise<void> {
    const connection = connectTo(urls[client % urls.length] as string);
    while (!ending && (await next(connection, client))) await setImmediate();
    connection.close();
  }

  const done = Promise.all(Array.from({ length: clients }, run));
  return {
    acknowledged(count) {
      const reached = new Promise<void>((resolve) => {
        enough = { count, resolve };
      });
      return Promise.race([reached, done.then(() => {})]);
    },
    expectCrash() {
      crashing = true;
    },
    async end() {
      ending = true;
      await done;
      return { calls, creations, acknowledged, unkept, violations };
    },
  };
}
