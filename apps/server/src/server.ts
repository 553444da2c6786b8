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
import { readWorld } from './read-world.ts';
import { startUpkeep } from './upkeep.ts';

/** Options of a server. */
export interface ServerOptions {
  /** Address to listen on; 127.0.0.1 when not given. */
  readonly host?: string;
  /** Port to listen on; 0 takes a free one. */
  readonly port: number;
  /** Folder in which images and their data are kept. It is created if missing. */
  readonly data: string;
  /** Address of a PostgreSQL database for images and tokens, such as `postgres://user:password@host/database`. */
  readonly store?: string;
  /** Where image data is kept: a folder, or `s3://BUCKET[/PREFIX]`; `files` in the data folder when not given. */
  readonly files?: string;
  /** Where buckets are: a folder, or `s3://`, the S3-compatible store in AWS_*; `buckets` in the data folder when not given. */
  readonly buckets?: string;
  /** Credentials file, as credentials.schema.json describes it; the development credentials when not given. */
  readonly credentials?: string;
  /** World file, as world.schema.json describes it: what exists in other services; anything when not given. */
  readonly world?: string;
  /** Name of the region that the catalog shows; that of the credentials file, else `RegionOne`, when not given. */
  readonly region?: string;
  /** Whether to delete all images and tokens, and start with the example images. */
  readonly reset?: boolean;
  /** Requests per second of a project; 0 for no limit. When not given, 200, but 0 on loopback addresses. */
  readonly rateLimit?: number;
  /** How long jobs take, in seconds; 1 when not given. With 0 they are done before the request that starts them ends. */
  readonly jobSeconds?: number;
  /** How many images a project may have; 100,000 when not given. */
  readonly imageQuota?: number;
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
   * Reports not ready, stops listening once load balancers have noticed, lets requests in flight end, and closes the
   * store. After `seconds`, 1 when not given, it cuts requests off. A second call waits for the same stop and may
   * shorten it.
   */
  readonly close: (seconds?: number) => Promise<void>;
}

/** Seconds that requests in flight may take once the server stops. */
const patience = 1;

/** Default rate limit: requests per second of a project. */
const defaultRateLimit = 200;

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const isLoopback = (address: string) => loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

/** The form of a region's name, as in credentials.schema.json. */
const regionForm = /^[A-Za-z0-9.-]{1,64}$/;

type Known = Pick<AccountsOptions, 'credentials' | 'isPublic'>;

/** The credentials, and whether they are publicly known. */
async function credentialsFor(address: string, { credentials: file, region }: ServerOptions): Promise<Known> {
  if (region !== undefined && !regionForm.test(region)) {
    throw new Error(`A region has 1 to 64 letters, digits, periods and hyphens, unlike "${region}".`);
  }
  if (file !== undefined) {
    return {
      credentials: { ...(await readCredentials(file)), ...(region !== undefined && { region }) },
      isPublic: false,
    };
  }
  if (isLoopback(address)) return { credentials: await developmentFile(region), isPublic: true };
  throw new Error(
    `The development credentials are public, so the server does not listen on ${address} with them. ` +
      'Give it a credentials file of mode 0600, --credentials FILE (or CLOUDIMAGES_CREDENTIALS), which holds projects, ' +
      `users and hashes of tokens as ${fileURLToPath(credentialsSchema)} describes; the README beside that has an example.`,
  );
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new Error(`Port ${port} of ${host} is already in use. Choose another one: --port N (or PORT).`);
  return new Error(`The server cannot listen on ${host}, port ${port}: ${error.message}`);
}

/**
 * Starts the Image Management Service on the network.
 * @throws {Error} with a message for the operator: a port in use, invalid credentials, a damaged store.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const { host = '127.0.0.1', port, reset = false, log = 'info', now = () => new Date() } = options;
  const refused = (error: Error) => Promise.reject(listenError(error, host, port));
  // A name may stand for several addresses; the one that is checked is the one to listen on.
  const { address } = await lookup(host).catch(refused);
  const known = await credentialsFor(address, options);
  const { rateLimit: perSecond = isLoopback(address) ? 0 : defaultRateLimit } = options;
  const rateLimit = perSecond === 0 ? Number.POSITIVE_INFINITY : perSecond;
  const world = options.world === undefined ? {} : await readWorld(options.world);
  const metrics = serverMetrics();
  const { store, files, buckets } = await openData({
    folder: resolve(options.data),
    store: options.store,
    files: options.files,
    buckets: options.buckets,
    reset,
    observe: metrics.group,
  });
  // Log lines are written in blocks, so that a request does not wait for a terminal.
  const destination = pino.destination({ sync: false, minLength: 4096 });
  const logger = pino({ level: log }, destination);
  const flush = setInterval(() => destination.flush(), 500).unref();
  const onFault = (err: unknown, reqId: string) => logger.error({ err, reqId }, 'failed');
  const accounts = accountsOf({ ...known, store, now });
  const authenticate = authenticateBy(accounts.directory, now);
  const service = createService({
    store,
    files,
    buckets,
    world,
    authenticate,
    regions: accounts.regions,
    rateLimit,
    now,
    onFault,
    ...(options.jobSeconds !== undefined && { jobSeconds: options.jobSeconds }),
    ...(options.imageQuota !== undefined && { imageQuota: options.imageQuota }),
  });
  const identity = identityApi({ accounts, store, rateLimit, now, onFault });
  const observability = observabilityOf(logger, metrics, store);
  const { readiness, requests } = observability;
  let app: FastifyInstance | undefined;
  let endUpkeep = () => {};
  let cut = () => {};
  const late = new Promise<void>((resolve) => {
    cut = resolve;
  });
  const stop = async (noticed: Promise<void>) => {
    endUpkeep();
    await noticed;
    const closed = app?.close();
    // Requests that arrive before the listener is closed are served, too.
    while (app?.server.listening) await setImmediate();
    await Promise.race([requests.none(), late]);
    app?.server.closeAllConnections();
    await closed;
    await store.close();
    clearInterval(flush);
    // Not flushSync, which never returns when the output is no longer read.
    await new Promise((resolve) => destination.flush(resolve));
  };
  try {
    // With a shared store, others may be at work, and the copies of a job could take long: its turn comes after the start.
    if (!store.isShared) await service.continueDue(true);
    app = await createApp(service, logger, identity, observability);
    const url = await app.listen({ host: address, port }).catch(refused);
    endUpkeep = startUpkeep(service, logger);
    let stopped: Promise<void> | undefined;
    return {
      url,
      close(seconds = patience) {
        setTimeout(cut, seconds * 1000).unref();
        // A fifth of the time is for load balancers to notice; the rest is for requests in flight.
        const noticed = readiness.stop((seconds * 1000) / 5);
        stopped ??= stop(noticed);
        return stopped;
      },
    };
  } catch (error) {
    await stop(Promise.resolve());
    throw error;
  }
}
