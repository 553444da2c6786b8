import { expect, test } from 'vitest';
import type { TokenRecord } from '../ports/tokens.ts';
import { emptyStore, type Open } from './stores.ts';

const hash = 'ab'.repeat(32);
const other = 'cd'.repeat(32);

const record: TokenRecord = {
  user: 'demo',
  project: '0b1e494e2660441a957313163095fe5c',
  methods: ['password'],
  issued_at: '2026-11-24T08:00:00Z',
  expires_at: '2026-11-25T08:00:00Z',
};

/** Tokens are found, revoked and forgotten. */
export function tokenTests(open: Open): void {
  const store = emptyStore(open);

  test('a token is found by its hash', async () => {
    const { tokens } = store();
    await tokens.put(hash, record);
    expect(await tokens.get(hash)).toEqual(record);
    expect(await tokens.get(other)).toBeUndefined();
  });

  test('a later record replaces the one before', async () => {
    const { tokens } = store();
    await tokens.put(hash, record);
    await tokens.put(hash, { ...record, methods: ['password', 'token'], revoked: true });
    expect(await tokens.get(hash)).toEqual({ ...record, methods: ['password', 'token'], revoked: true });
  });

  test('a new token removes those that have expired', async () => {
    const { tokens } = store();
    await tokens.put(hash, record);
    await tokens.put(other, { ...record, issued_at: '2026-11-25T07:59:59Z', expires_at: '2026-11-26T07:59:59Z' });
    expect(await tokens.get(hash)).toEqual(record);
    await tokens.put(other, { ...record, issued_at: '2026-11-25T08:00:00Z', expires_at: '2026-11-26T08:00:00Z' });
    expect(await tokens.get(hash)).toBeUndefined();
    expect(await tokens.get(other)).toBeDefined();
  });

  test('concurrent tokens are all stored', async () => {
    const { tokens } = store();
    const hashes = Array.from({ length: 50 }, (_, index) => index.toString(16).padStart(64, '0'));
    await Promise.all(hashes.map((one) => tokens.put(one, { ...record, user: one })));
    const kept = await Promise.all(hashes.map((one) => tokens.get(one)));
    expect(kept.map((one) => one?.user)).toEqual(hashes);
  });
}
