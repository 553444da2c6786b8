import type { Store } from '../ports/store.ts';
import type { TokenRecord } from '../ports/tokens.ts';
import { project } from './images.ts';

/** The hash of the token with that number; hashes are in the order of their numbers. */
export const hashOf = (number: number): string => number.toString(16).padStart(64, '0');

export const tokenOf = (attributes: Partial<TokenRecord> = {}): TokenRecord => ({
  user: 'demo',
  project,
  methods: ['password'],
  issued_at: '2026-11-24T08:00:00Z',
  expires_at: '2026-11-25T08:00:00Z',
  ...attributes,
});

/** Puts a token into a store. */
export async function putToken(store: Store, number: number, attributes?: Partial<TokenRecord>): Promise<void> {
  await store.change({ token: ['token', hashOf(number)] }, () => ({ token: tokenOf(attributes) }));
}
