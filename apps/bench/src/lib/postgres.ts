import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { type Postgres, startPostgres } from '@cloudimages/test-postgres';

/** Temporary as well, but on a disk where the other folder may be memory. */
const onDisk = '/var/tmp';

/** A PostgreSQL that waits for its disk, as it comes but for more memory of its own. */
export const startDurablePostgres = (): Promise<Postgres> =>
  startPostgres({ shared_buffers: '1GB', max_wal_size: '4GB' }, existsSync(onDisk) ? onDisk : tmpdir());
