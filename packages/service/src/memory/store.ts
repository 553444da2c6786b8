import type { ImageRecord, Store } from '../ports/store.ts';
import { memoryLimits } from './limits.ts';
import { pageOf } from './listing.ts';
import { memoryTokens } from './tokens.ts';

/** A store in memory, which begins with the given records. */
export function memoryStore(records: Iterable<ImageRecord> = []): Store {
  const kept = new Map<string, ImageRecord>();
  for (const record of records) kept.set(record.image.id, record);
  return {
    isShared: false,
    async get(id) {
      return kept.get(id);
    },
    async list(query) {
      return pageOf(kept.values(), query);
    },
    async change(id, decide) {
      const next = decide(kept.get(id));
      if (next === undefined) kept.delete(id);
      else kept.set(id, next);
      return next;
    },
    async saving() {
      return [...kept.values()].filter(({ image }) => image.status === 'saving').map(({ image }) => image.id);
    },
    tokens: memoryTokens(),
    limits: memoryLimits(),
    async check() {},
    async close() {},
  };
}
