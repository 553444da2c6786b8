import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './install.mjs';

export interface StartOptions {
  host: string;
  port: number;
  mockPort: number;
  /** Absolute path of the data folder. */
  data: string;
  /** Address of a PostgreSQL database; without one, SQLite in the data folder. */
  store?: string;
  /** Where image data is kept: an absolute path of a folder, or a bucket; in the data folder when not given. */
  files?: string;
  /** Absolute path of the credentials file; without one the development credentials count. */
  credentials?: string;
  /** Requests a second that a project may make; the server's default when not given. */
  rateLimit?: number;
  reset: boolean;
}

const help = `Builds what has changed, then serves the API, its docs and the mock until Ctrl-C.

npm start -- [options]

  --host ADDRESS      address to listen on (HOST, default 127.0.0.1)
  --port NUMBER       port of the API and the docs (PORT, default 9292)
  --mock-port NUMBER  port of the mock (MOCK_PORT, default 4010)
  --data FOLDER       where images are kept (CLOUDIMAGES_DATA, default data/ in this clone)
  --store URL         PostgreSQL database to keep images in (CLOUDIMAGES_STORE, default SQLite in the data folder)
  --files PLACE       where image data is kept: a folder, or s3://BUCKET[/PREFIX], which the variables AWS_* say how to
                      reach (CLOUDIMAGES_FILES, default files/ in the folder of --data)
  --credentials FILE  who may call, instead of the development credentials (CLOUDIMAGES_CREDENTIALS, default none)
  --rate-limit NUMBER requests a second that a project may make, 0 for any number (CLOUDIMAGES_RATE_LIMIT, default 200,
                      but 0 on loopback addresses)
  --reset             forget all images and tokens, and begin again with the examples
  --help              show this text

In parentheses: the environment variable that says the same.
`;

/**
 * Reads the flags and, for those not given, the environment; undefined when only the help text was asked for.
 * @throws {Error} with a message for the user when a flag is unknown, a port is no port or a rate limit no number.
 */
export function readOptions(args: string[], env: NodeJS.ProcessEnv): StartOptions | undefined {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args,
    options: {
      host: text,
      port: text,
      'mock-port': text,
      data: text,
      store: text,
      files: text,
      credentials: text,
      'rate-limit': text,
      reset: flag,
      help: flag,
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return undefined;
  }
  const store = values.store ?? env.CLOUDIMAGES_STORE;
  const files = values.files ?? env.CLOUDIMAGES_FILES;
  const credentials = values.credentials ?? env.CLOUDIMAGES_CREDENTIALS;
  const rateLimit = values['rate-limit'] ?? env.CLOUDIMAGES_RATE_LIMIT;
  return {
    host: values.host ?? (env.HOST || '127.0.0.1'),
    port: readPort(values.port ?? (env.PORT || '9292')),
    mockPort: readPort(values['mock-port'] ?? (env.MOCK_PORT || '4010')),
    data: resolve(values.data ?? (env.CLOUDIMAGES_DATA || join(root, 'data'))),
    ...(store && { store }),
    ...(files && { files: files.startsWith('s3://') ? files : resolve(files) }),
    ...(credentials && { credentials: resolve(credentials) }),
    ...(rateLimit && { rateLimit: readRateLimit(rateLimit) }),
    reset: values.reset,
  };
}

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
