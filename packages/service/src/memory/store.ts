import { quotasOf } from '../domain/image-quota.ts';
import type { JobRecord } from '../ports/jobs.ts';
import { partsOf } from '../ports/parts.ts';
import type { ImageRecord, Kind, Kinds, ListedImage, Records, Ref, Search, Store } from '../ports/store.ts';
import { memoryLimits } from './limits.ts';
import { countOf, pageOf } from './listing.ts';
import { tagIndex } from './tag-index.ts';

function* listed(records: readonly ImageRecord[], isBrief: boolean): Generator<ListedImage> {
  for (const { image } of records) {
    const { id, name = '', status, tags } = image;
    yield { id, text: JSON.stringify(isBrief ? { id, name, status, tags } : image) };
  }
}

/** A store in memory, which begins with the given images, counted in the quotas of their projects, and jobs. */
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

  const index = tagIndex();
  for (const record of images) {
    kept('image').set(record.image.id, record);
    index.add(record);
  }
  for (const [id, quota] of quotasOf(kept('image').values())) kept('quota').set(id, quota);
  for (const [id, job] of jobs) kept('job').set(id, job);

  /** Images among which are all matches of a search. */
  const candidates = ({ project, filters, isOwn }: Search) =>
    isOwn ? index.imagesOf(project, filters) : kept('image').values();

  return {
    isShared: false,
    async get(kind, id) {
      return kept(kind).get(id);
    },
    async *list(query) {
      yield* partsOf(listed(pageOf(candidates(query), query), query.isBrief ?? false));
    },
    count: async (search) => countOf(candidates(search), search),
    tagsOf: async (project) => index.tagsOf(project).sort(),
    async change(refs, decide) {
      const all = Object.entries(refs);
      const found = Object.fromEntries(all.map(([name, [kind, id]]) => [name, kept(kind).get(id)]));
      const next = decide(found as Records<typeof refs>);
      for (const [name, [kind, id]] of all) {
        const [before, record] = [kept(kind).get(id), next[name]];
        if (record === undefined) kept(kind).delete(id);
        else kept(kind).set(id, record);
        if (before === record) continue;
        if (before !== undefined && 'image' in before) index.remove(before);
        if (record !== undefined && 'image' in record) index.add(record);
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
