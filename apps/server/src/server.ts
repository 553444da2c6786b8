import { lookup } from 'node:dns/promises';
import { BlockList, isIPv6 } from 'node:net';
import { resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { authenticateBy, createService } from '@cloudimages/service';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { type AccountsOptions, accountsOf } from './credentials/accounts.ts';
import { developmentFile } from './credentials/development.ts';
import { credentialsSchema, readCredentials } from './credentials/read.ts';
import { openData } from './data.ts';
import { identityApi } from './identity/index.ts';
import { serverMetrics } from './observability/metrics.ts';
import { observabilityOf } from './observability/observability.ts';
import { startUpkeep } from './upkeep.ts';

/** How a server is to run. */
export interface ServerOptions {
  /** Address to listen on; 127.0.0.1 when not given. */
  readonly host?: string;
  /** Port to listen on; 0 takes a free one. */
  readonly port: number;
  /** Folder in which images and their data are kept. It is made when it is not there. */
  readonly data: string;
  /** Address of a PostgreSQL database to keep images in, such as `postgres://user:password@host/database`. */
  readonly store?: string;
  /** Where image data is kept: a folder, or `s3://BUCKET[/PREFIX]`; `files` in the data folder when not given. */
  readonly files?: string;
  /** Credentials file, as credentials.schema.json describes it; without one the development credentials count. */
  readonly credentials?: string;
  /** Whether to forget all images and tokens, and begin again with the story. */
  readonly reset?: boolean;
  /** How many requests a project may make in a second; 0 for any number. When not given, 200 unless on loopback. */
  readonly rateLimit?: number;
  /** Least level of what is logged: `info` shows every request. */
  readonly log?: 'info' | 'warn' | 'silent';
  /** The clock. */
  readonly now?: () => Date;
}

/** A running server. */
export interface Server {
  /** Address of the API, such as `http://127.0.0.1:9292`. */
  readonly url: string;
  /**
   * Is not ready any more, stops listening as soon as whoever asked for that has heard it, lets requests in flight end,
   * and closes the store. After `seconds`, 1 when not given, requests are cut off. Called again, it waits for the same,
   * and may shorten it.
   */
  readonly close: (seconds?: number) => Promise<void>;
}

/** How many seconds requests in flight may take once the server stops. */
const patience = 1;

/** How many requests a project may make in a second, unless told otherwise. */
const defaultRateLimit = 200;

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const isLoopback = (address: string) => loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

type Known = Pick<AccountsOptions, 'credentials' | 'isPublic'>;

/** What the credentials are, and whether everybody knows them. */
async function credentialsFor(address: string, file: string | undefined): Promise<Known> {
  if (file !== undefined) return { credentials: await readCredentials(file), isPublic: false };
  if (isLoopback(address)) return { credentials: await developmentFile(), isPublic: true };
  throw new Error(
    `The development credentials are known to everybody, so the server does not listen on ${address} with them. ` +
      'Give it a credentials file of mode 0600, --credentials FILE (or CLOUDIMAGES_CREDENTIALS), which holds projects, ' +
      `users and hashes of tokens as ${fileURLToPath(credentialsSchema)} describes; the README beside that has an example.`,
  );
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Error(`Port ${port} of ${host} is taken. Choose another one: --port N (or PORT).`);
  return new Error(`The server cannot listen on ${host}, port ${port}: ${error.message}`);
}

/**
 * Starts the Image Management Service on the network.
 * @throws {Error} with a message for the operator: a taken port, credentials that are refused, a damaged store.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { host = '127.0.0.1', port, reset = false, log = 'info', now = () => new Date() } = options;
  const refused = (error: Error) => Promise.reject(listenError(error, host, port));
  // One address, and the one that was looked at: a name may stand for several.
  const { address } = await lookup(host).catch(refused);
  const known = await credentialsFor(address, options.credentials);
  const { rateLimit: perSecond = isLoopback(address) ? 0 : defaultRateLimit } = options;
  const rateLimit = perSecond === 0 ? Number.POSITIVE_INFINITY : perSecond;
  const metrics = serverMetrics();
  const { store, files } = await openData({
    folder: resolve(options.data),
    store: options.store,
    files: options.files,
    reset,
    observe: metrics.group,
  });
  // Lines are written in blocks, so that a request does not wait for a terminal.
  const destination = pino.destination({ sync: false, minLength: 4096 });
  const logger = pino({ level: log }, destination);
  const flush = setInterval(() => destination.flush(), 500).unref();
  const onFault = (err: unknown, reqId: string) => logger.error({ err, reqId }, 'failed');
  const accounts = accountsOf({ ...known, tokens: store.tokens, now });
  const authenticate = authenticateBy(accounts.directory, now);
  const service = createService({ store, files, authenticate, rateLimit, now, onFault });
  const identity = identityApi({ accounts, store, rateLimit, now, onFault });
  const observability = observabilityOf(logger, metrics, store);
  const { readiness, requests } = observability;
  let app: FastifyInstance | undefined;
  let endUpkeep = () => {};
  let cut = () => {};
  const late = new Promise<void>((resolve) => {
    cut = resolve;
  });
  const stop = async (told: Promise<void>) => {
    endUpkeep();
    await told;
    const closed = app?.close();
    // What comes in before the listener is closed is served, too.
    while (app?.server.listening) await setImmediate();
    await Promise.race([requests.none(), late]);
    app?.server.closeAllConnections();
    await closed;
    await store.close();
    clearInterval(flush);
    // Not flushSync, which never returns when nobody reads the output any more.
    await new Promise((resolve) => destination.flush(resolve));
  };
  try {
    await service.releaseUploads(!store.isShared);
    app = await createApp(service, logger, identity, observability);
    const url = await app.listen({ host: address, port }).catch(refused);
    endUpkeep = startUpkeep(service, logger);
    let stopped: Promise<void> | undefined;
    return {
      url,
      close(seconds = patience) {
        setTimeout(cut, seconds * 1000).unref();
        // A fifth of the time for whoever watches; the rest is for requests in flight.
        const told = readiness.stop((seconds * 1000) / 5);
        stopped ??= stop(told);
        return stopped;
      },
    };
  } catch (error) {
    await stop(Promise.resolve());
    throw error;
  }
}
