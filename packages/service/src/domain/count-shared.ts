import type { Store } from '../ports/store.ts';

/** How many images of a project are shared with others. */
export async function countShared(store: Pick<Store, 'list'>, project: string): Promise<number> {
  const parts = store.list({
    project,
    memberStatus: 'accepted',
    filters: [
      { attribute: 'owner', is: [project] },
      { attribute: 'visibility', is: ['shared'] },
    ],
    sort: [{ key: 'id', direction: 'asc' }],
    limit: Number.MAX_SAFE_INTEGER,
    isBrief: true,
  });
  let count = 0;
  for await (const part of parts) count += part.length;
  return count;
}
