import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { S3 } from '@aws-sdk/client-s3';
import { atEnd } from './at-end.ts';

/** Debian's own Python, which has its packages. */
const python = '/usr/bin/python3';

const program = fileURLToPath(new URL('./object-store.py', import.meta.url));

/** Whether this machine has a real object store: `apt-get install python3-swift`. */
export function hasObjectStore(): boolean {
  const has = spawnSync(python, ['-c', 'import swift.proxy, swift.common.middleware.s3api']).status === 0;
  if (!has) {
    const line = '#'.repeat(100);
    console.error(
      `\n${line}\n#  NOT RUN HERE: buckets. They need OpenStack Swift: apt-get install python3-swift\n${line}\n`,
    );
  }
  return has;
}

export interface ObjectStore {
  /** A client of the store, which has a bucket `images`. */
  readonly s3: S3;
  /** Environment variables with its address and credentials. */
  readonly env: Readonly<Record<string, string>>;
  /** Stops it, like an outage. */
  readonly stop: () => Promise<void>;
  /** Starts it again on the same port with the same data. */
  readonly start: () => Promise<void>;
}

/** OpenStack Swift with its S3 API, with its data in a folder; it ends with the test file. */
export async function objectStore(folder: string): Promise<ObjectStore> {
  mkdirSync(folder, { recursive: true });
  let child: ChildProcess | undefined;
  let port = '0';

  async function start() {
    child = spawn(python, [program, folder, port], { stdio: ['pipe', 'pipe', 'inherit'] });
    const [said] = await Promise.race([once(child.stdout as NodeJS.ReadableStream, 'data'), once(child, 'exit')]);
    port = String(said).trim();
    if (child.exitCode !== null) throw new Error('The object store did not start.');
  }

  async function stop() {
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  atEnd(stop);
  await start();
  const endpoint = `http://127.0.0.1:${port}`;
  const region = 'us-east-1';
  const credentials = { accessKeyId: 'test:tester', secretAccessKey: 'a-secret-of-the-store' };
  const s3 = new S3({ endpoint, region, credentials, forcePathStyle: true });
  atEnd(() => s3.destroy());
  await s3.createBucket({ Bucket: 'images' });
  return {
    s3,
    env: {
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      // Without these, the SDK would read the user's files and the metadata service of a cloud machine.
      AWS_CONFIG_FILE: join(folder, 'nothing'),
      AWS_SHARED_CREDENTIALS_FILE: join(folder, 'nothing'),
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    start,
    stop,
  };
}
