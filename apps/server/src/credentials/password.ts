import { type BinaryLike, randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { concurrencyLimit } from './concurrency-limit.ts';

/** A hash takes one of the four threads that also serve the disk, and up to 128 MiB, for 250 ms or more. */
const limited = concurrencyLimit(2, 20);

/** The cost of a hash: 2^ln rounds of r blocks, p times. */
interface Cost {
  readonly ln: number;
  readonly r: number;
  readonly p: number;
}

const derive = promisify<BinaryLike, Buffer, number, ScryptOptions, Buffer>(scrypt);

function hashOf(password: string, salt: Buffer, length: number, { ln, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** ln;
  return limited(() => derive(password, salt, length, { N, r, p, maxmem: 256 * N * r }));
}

const encode = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '');

/** Three times 32 MiB, as OWASP recommends. */
const advised: Cost = { ln: 15, r: 8, p: 3 };

/** Hashes a password with a new salt: `$scrypt$ln=15,r=8,p=3$<salt>$<hash>`, in base64 without padding. */
export async function hashPassword(password: string, cost = advised): Promise<string> {
  const salt = randomBytes(16);
  const hash = await hashOf(password, salt, 32, cost);
  return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${encode(salt)}$${encode(hash)}`;
}

/** Whether a password matches a hash. credentials.schema.json limits the cost of hashes. */
export async function isPassword(password: string, hash: string): Promise<boolean> {
  const [, , costs = '', salt = '', digest = ''] = hash.split('$');
  const [ln, r, p] = costs.split(',').map((cost) => Number(cost.split('=')[1])) as [number, number, number];
  const expected = Buffer.from(digest, 'base64');
  const actual = await hashOf(password, Buffer.from(salt, 'base64'), expected.length, { ln, r, p });
  return timingSafeEqual(actual, expected);
}
