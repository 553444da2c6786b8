import type { JobRecord } from '../ports/jobs.ts';
import { partsOf } from '../ports/parts.ts';
import type { ImageRecord, Kind, Kinds, ListedImage, Records, Ref, Store } from '../ports/store.ts';
import { memoryLimits } from './limits.ts';
import { pageOf } from './listing.ts';

function* listed(records: readonly ImageRecord[]): Generator<ListedImage> {
  for (const { image } of records) yield { id: image.id, text: JSON.stringify(image) };
}

/** A store in memory, which begins with the given images and jobs. */
export function memoryStore(
  images: Iterable<ImageRecord> = [],
  jobs: Iterable<readonly [id: string, job: JobRecord]> = [],
): Store {
  const kinds = new Map<Kind, Map<string, Kinds[Kind]>>();

  function kept<K extends Kind>(kind: K): Map<string, Kinds[K]> {
    const records = kinds.get(kind) ?? new Map<string, Kinds[Kind]>();
    kinds.set(kind, records);
    // Only records of this kind are put in here.
    return records as Map<string, Kinds[K]>;
  }

  for (const record of images) kept('image').set(record.image.id, record);
  for (const [id, job] of jobs) kept('job').set(id, job);

  return {
    isShared: false,
    async get(kind, id) {
      return kept(kind).get(id);
    },
    async *list(query) {
      yield* partsOf(listed(pageOf(kept('image').values(), query)));
    },
    async change(refs, decide) {
      const all = Object.entries(refs);
      const found = Object.fromEntries(all.map(([name, [kind, id]]) => [name, kept(kind).get(id)]));
      const next = decide(found as Records<typeof refs>);
      for (const [name, [kind, id]] of all) {
        const record = next[name];
        if (record === undefined) kept(kind).delete(id);
        else kept(kind).set(id, record);
      }
      return next;
    },
    async due(now, limit, kind) {
      const found = (kind ? [kind] : [...kinds.keys()]).flatMap((each) =>
        Array.from(kept(each), ([id, { due }]) => ({ due, ref: [each, id] as Ref })),
      );
      return found
        .flatMap(({ due, ref }) => (due !== undefined && due <= now ? [{ due, ref }] : []))
        .sort((a, b) => (a.due < b.due || (a.due === b.due && a.ref.join() < b.ref.join()) ? -1 : 1))
        .slice(0, limit)
        .map(({ ref }) => ref);
    },
    limits: memoryLimits(),
    async check() {},
    async close() {},
  };
}
