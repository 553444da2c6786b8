import type { Store } from '../ports/store.ts';

/** How many images of a project are shared with others. */
export const countShared = (store: Pick<Store, 'count'>, project: string): Promise<number> =>
  store.count({
    project,
    memberStatus: 'all',
    isOwn: true,
    filters: [{ attribute: 'visibility', is: ['shared'] }],
  });
