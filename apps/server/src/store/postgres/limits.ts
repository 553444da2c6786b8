import type { Limits } from '@cloudimages/service';
import type { Connections, Statement } from './connection.ts';
import { schema } from './schema.ts';

/** After so many requests, limits whose allowance has been whole for a minute are deleted. */
const round = 1000;
const forgotten = 60_000;

// `whole` is when the allowance is whole again. Concurrent requests are counted in one statement; `granted` is how many
// of them are allowed. A clock that is more than a minute behind `whole` was set back; a smaller difference is that of
// another server's clock.
const from = `CASE WHEN l.whole > $3::float8 + 60000 THEN $3::float8 ELSE greatest(l.whole, $3::float8) END`;
const granted = (from: string) =>
  `least($2::int, greatest(0, floor(($3::float8 + 1000 - (${from})) / $4::float8 + 1e-9)))::int`;
const take: Statement = {
  name: 'take',
  text: `INSERT INTO ${schema}.limits AS l (key, whole, granted)
    VALUES ($1, $3::float8 + ${granted('$3::float8')} * $4::float8, ${granted('$3::float8')})
    ON CONFLICT (key) DO UPDATE SET whole = ${from} + ${granted(from)} * $4::float8, granted = ${granted(from)}
    RETURNING whole, granted`,
};
const forget: Statement = { name: 'forget', text: `DELETE FROM ${schema}.limits WHERE whole < $1` };

interface Request {
  readonly perSecond: number;
  readonly now: number;
  readonly resolve: (wait: number) => void;
  readonly reject: (error: unknown) => void;
}

/** Rate limits that all processes on a database share. */
export function postgresLimits({ rows }: Pick<Connections, 'rows'>): Limits {
  /** The requests of each key that arrived while others of it were being counted. */
  const waiting = new Map<string, Request[]>();
  let taken = 0;

  async function count(key: string): Promise<void> {
    for (let requests = waiting.get(key); requests?.length; requests = waiting.get(key)) {
      waiting.set(key, []);
      await countAll(key, requests).catch((error: unknown) => {
        for (const { reject } of requests) reject(error);
      });
    }
    waiting.delete(key);
  }

  async function countAll(key: string, requests: readonly Request[]): Promise<void> {
    const [{ perSecond, now }] = requests as [Request];
    const each = 1000 / perSecond;
    const [row] = await rows<{ whole: number; granted: number }>(take, [key, requests.length, now, each]);
    const { whole, granted } = row as { whole: number; granted: number };
    const wait = Math.max(1, Math.ceil(whole + each - 1000 - now));
    requests.forEach(({ resolve }, index) => {
      resolve(index < granted ? 0 : wait);
    });
    taken += requests.length;
    if (taken < round) return;
    taken = 0;
    await rows(forget, [now - forgotten]);
  }

  return {
    take: (key, perSecond, now) =>
      new Promise((resolve, reject) => {
        const request = { perSecond, now, resolve, reject };
        const others = waiting.get(key);
        if (others) return void others.push(request);
        waiting.set(key, [request]);
        void count(key);
      }),
  };
}
