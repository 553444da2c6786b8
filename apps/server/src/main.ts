import { parseArgs } from 'node:util';

const help = `Usage: cloudimages-server [options]
       cloudimages-server hash-password
       cloudimages-server backup FILE [--data FOLDER]
       cloudimages-server restore FILE [--data FOLDER]

  --host ADDRESS      address to listen on (HOST, 127.0.0.1)
  --port N            port to listen on (PORT, 9292)
  --data FOLDER       where images and their data are kept (CLOUDIMAGES_DATA, ./data)
  --store URL         PostgreSQL database for images and tokens, postgres://user:password@host/database
                      (CLOUDIMAGES_STORE; SQLite in the data folder when not given)
  --files PLACE       where image data is kept: a folder, or s3://BUCKET[/PREFIX] with the endpoint and credentials in
                      the variables AWS_* (CLOUDIMAGES_FILES, the folder files in that of --data)
  --buckets PLACE     where the buckets are from which images are imported: a folder, or s3:// for those of the store in
                      the variables AWS_* (CLOUDIMAGES_BUCKETS, the folder buckets in that of --data)
  --credentials FILE  users, tokens and access keys (CLOUDIMAGES_CREDENTIALS; the development credentials when not
                      given)
  --world FILE        servers, disks, backups, keys and vaults that exist (CLOUDIMAGES_WORLD; any when not given)
  --region NAME       the region that the catalog shows (CLOUDIMAGES_REGION; that of the credentials file, else
                      RegionOne)
  --rate-limit N      requests per second of a project, 0 for no limit
                      (CLOUDIMAGES_RATE_LIMIT; 200, but 0 on loopback addresses)
  --job-seconds N     how long jobs take (CLOUDIMAGES_JOB_SECONDS, 1)
  --image-quota N     how many images a project may have (CLOUDIMAGES_IMAGE_QUOTA, 100000)
  --reset             delete all images and tokens, and start with the examples; files in buckets stay
  --help              show this text

hash-password reads a password from standard input, one line, and prints its hash for a credentials file.
backup writes all images, their data and all tokens to a new file, also while a server uses the folder.
restore restores such a file into a folder without images.
`;

/** Seconds that a stop by SIGTERM may take: fewer than the 30 after which Kubernetes kills the process. */
const drain = 25;

function portOf(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) {
    throw new Error(`A port is a number from 0 to 65535, not "${text}".`);
  }
  return Number(text);
}

function rateLimitOf(text: string): number {
  if (!/^\d{1,6}$/.test(text)) {
    throw new Error(`A rate limit is a number of requests a second, or 0 for none, not "${text}".`);
  }
  return Number(text);
}

function jobSecondsOf(text: string): number {
  if (!/^\d{1,6}(\.\d{1,3})?$/.test(text)) throw new Error(`The time of jobs is a number of seconds, not "${text}".`);
  return Number(text);
}

function imageQuotaOf(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`A quota is a number of images, not "${text}".`);
  return Number(text);
}

function storeOf(text: string): string {
  // The message does not show the text, which may hold a password.
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text)) {
    throw new Error('A store is the address of a PostgreSQL database: postgres://user:password@host/database.');
  }
  return text;
}

async function hashPassword() {
  const { hashPassword } = await import('./credentials/password.ts');
  const { readPassword } = await import('./credentials/read-password.ts');
  process.stdout.write(`${await hashPassword(await readPassword(process.stdin))}\n`);
}

const { env } = process;
try {
  // better-sqlite3 has no build for older versions and would crash.
  if (Number(process.versions.node.split('.')[0]) < 22) throw new Error('cloudimages-server needs Node 22 or newer.');
  const [command, ...rest] = process.argv.slice(2);
  const isCopy = command === 'backup' || command === 'restore';
  const { values } = parseArgs({
    // backup and restore parse their own arguments.
    args: isCopy ? rest.filter((arg) => arg === '--help') : process.argv.slice(command === 'hash-password' ? 3 : 2),
    options: {
      host: { type: 'string', default: env.HOST || '127.0.0.1' },
      port: { type: 'string', default: env.PORT || '9292' },
      data: { type: 'string', default: env.CLOUDIMAGES_DATA || 'data' },
      store: { type: 'string', ...(env.CLOUDIMAGES_STORE && { default: env.CLOUDIMAGES_STORE }) },
      files: { type: 'string', ...(env.CLOUDIMAGES_FILES && { default: env.CLOUDIMAGES_FILES }) },
      buckets: { type: 'string', ...(env.CLOUDIMAGES_BUCKETS && { default: env.CLOUDIMAGES_BUCKETS }) },
      credentials: {
        type: 'string',
        ...(env.CLOUDIMAGES_CREDENTIALS && { default: env.CLOUDIMAGES_CREDENTIALS }),
      },
      world: { type: 'string', ...(env.CLOUDIMAGES_WORLD && { default: env.CLOUDIMAGES_WORLD }) },
      region: { type: 'string', ...(env.CLOUDIMAGES_REGION && { default: env.CLOUDIMAGES_REGION }) },
      'rate-limit': {
        type: 'string',
        ...(env.CLOUDIMAGES_RATE_LIMIT && { default: env.CLOUDIMAGES_RATE_LIMIT }),
      },
      'job-seconds': { type: 'string', default: env.CLOUDIMAGES_JOB_SECONDS || '1' },
      'image-quota': { type: 'string', default: env.CLOUDIMAGES_IMAGE_QUOTA || '100000' },
      reset: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) process.stdout.write(help);
  else if (command === 'hash-password') await hashPassword();
  else if (isCopy) await (await import('./backup/command.ts')).runCommand(command, rest);
  else {
    const { 'rate-limit': rateLimit, 'job-seconds': jobSeconds, 'image-quota': imageQuota, ...others } = values;
    const { store, files, buckets, credentials, world, region, ...rest } = others;
    const options = {
      ...rest,
      port: portOf(rest.port),
      jobSeconds: jobSecondsOf(jobSeconds),
      imageQuota: imageQuotaOf(imageQuota),
      ...(store !== undefined && { store: storeOf(store) }),
      ...(files !== undefined && { files }),
      ...(buckets !== undefined && { buckets }),
      ...(credentials !== undefined && { credentials }),
      ...(world !== undefined && { world }),
      ...(region !== undefined && { region }),
      ...(rateLimit !== undefined && { rateLimit: rateLimitOf(rateLimit) }),
    };
    const { startServer } = await import('./server.ts');
    const server = await startServer(options);
    // A signal may come twice, from the terminal and from npm: the second one must not cut the stop short.
    process.on('SIGINT', () => void server.close());
    process.on('SIGTERM', () => void server.close(drain));
    process.stdout.write(
      `The Image Management Service listens on ${server.url}; its documentation is at ${server.url}/docs\n`,
    );
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
