import type { TokenRecord, Tokens } from '../ports/tokens.ts';

/** Tokens in memory. */
export function memoryTokens(): Tokens {
  const kept = new Map<string, TokenRecord>();
  return {
    async get(hash) {
      return kept.get(hash);
    },
    async put(hash, record) {
      for (const [other, { expires_at }] of kept) if (expires_at <= record.issued_at) kept.delete(other);
      kept.set(hash, record);
    },
  };
}
