import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './install.mjs';

export interface StartOptions {
  host: string;
  port: number;
  mockPort: number;
  /** Absolute path of the data folder. */
  data: string;
  /** Address of a PostgreSQL database; SQLite in the data folder when not given. */
  store?: string;
  /** Where image data is kept: the absolute path of a folder, or a bucket; in the data folder when not given. */
  files?: string;
  /** Where buckets are: the absolute path of a folder, or `s3://`; in the data folder when not given. */
  buckets?: string;
  /** Absolute path of the credentials file; the development credentials when not given. */
  credentials?: string;
  /** Absolute path of the world file; none when not given. */
  world?: string;
  /** The region that the catalog shows; the server's default when not given. */
  region?: string;
  /** Requests per second of a project; the server's default when not given. */
  rateLimit?: number;
  /** How long jobs take, in seconds; the server's default when not given. */
  jobSeconds?: number;
  /** How many images a project may have; the server's default when not given. */
  imageQuota?: number;
  reset: boolean;
}

/**
 * Reads the flags and, for those not given, the environment; start-help.txt describes both.
 * @throws {Error} with a message for the user when a flag is unknown, or a port or a rate limit is not valid.
 */
export function readOptions(args: string[], env: NodeJS.ProcessEnv): StartOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: {
      host: text,
      port: text,
      'mock-port': text,
      data: text,
      store: text,
      files: text,
      buckets: text,
      credentials: text,
      world: text,
      region: text,
      'rate-limit': text,
      'job-seconds': text,
      'image-quota': text,
      reset: { type: 'boolean', default: false },
    },
  });
  const store = values.store ?? env.CLOUDIMAGES_STORE;
  const files = values.files ?? env.CLOUDIMAGES_FILES;
  const buckets = values.buckets ?? env.CLOUDIMAGES_BUCKETS;
  const credentials = values.credentials ?? env.CLOUDIMAGES_CREDENTIALS;
  const world = values.world ?? env.CLOUDIMAGES_WORLD;
  const region = values.region ?? env.CLOUDIMAGES_REGION;
  const rateLimit = values['rate-limit'] ?? env.CLOUDIMAGES_RATE_LIMIT;
  const jobSeconds = values['job-seconds'] ?? env.CLOUDIMAGES_JOB_SECONDS;
  const imageQuota = values['image-quota'] ?? env.CLOUDIMAGES_IMAGE_QUOTA;
  return {
    host: values.host ?? (env.HOST || '127.0.0.1'),
    port: readPort(values.port ?? (env.PORT || '9292')),
    mockPort: readPort(values['mock-port'] ?? (env.MOCK_PORT || '4010')),
    data: resolve(values.data ?? (env.CLOUDIMAGES_DATA || join(root, 'data'))),
    ...(store && { store }),
    ...(files && { files: placeOf(files) }),
    ...(buckets && { buckets: placeOf(buckets) }),
    ...(credentials && { credentials: resolve(credentials) }),
    ...(world && { world: resolve(world) }),
    ...(region && { region }),
    ...(rateLimit && { rateLimit: readRateLimit(rateLimit) }),
    ...(jobSeconds && { jobSeconds: readJobSeconds(jobSeconds) }),
    ...(imageQuota && { imageQuota: readImageQuota(imageQuota) }),
    reset: values.reset,
  };
}

/** A folder in the folder of the user, or a place in a store. */
const placeOf = (place: string) => (place.startsWith('s3://') ? place : resolve(place));

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`A port is a number from 0 to 65535, not "${text}".`);
  return port;
}

function readRateLimit(text: string): number {
  if (!/^\d{1,6}$/.test(text)) {
    throw new Error(`A rate limit is a number of requests a second, or 0 for none, not "${text}".`);
  }
  return Number(text);
}

function readJobSeconds(text: string): number {
  if (!/^\d{1,6}(\.\d{1,3})?$/.test(text)) throw new Error(`The time of jobs is a number of seconds, not "${text}".`);
  return Number(text);
}

function readImageQuota(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`A quota is a number of images, not "${text}".`);
  return Number(text);
}
