import { sqliteStore } from '@cloudimages/server';
import { createService, developmentCredentials, type Service, type Store } from '@cloudimages/service';
import { answerWith } from '../lib/answer.ts';
import { lists, pathOf } from '../lib/lists.ts';
import { median } from '../lib/stats.ts';
import type { NewStore } from './make-store.ts';

/** Pages to read in one store: the list, the number of pages, and the maximum duration in milliseconds. */
export interface Pages {
  readonly store: NewStore;
  readonly list: number;
  readonly pages: number;
  readonly duration: number;
}

const opened = new Map<string, Promise<Store>>();

async function serviceOver({ file }: NewStore): Promise<Service> {
  const store = opened.get(file) ?? sqliteStore(file);
  opened.set(file, store);
  return createService({ store: await store });
}

let number = 0;

// Responds with the median in milliseconds.
answerWith(async ({ store, list, pages, duration }: Pages) => {
  const { fetch } = await serviceOver(store);
  const headers = { 'X-Auth-Token': developmentCredentials[0].token };
  const times: number[] = [];
  const end = performance.now() + duration;
  while (times.length === 0 || (times.length < pages && performance.now() < end)) {
    const path = pathOf(lists[list]?.query(store.images, number++) ?? {});
    const begin = performance.now();
    const response = await fetch(`http://ims${path}`, { headers });
    await response.text();
    times.push(performance.now() - begin);
    if (!response.ok) throw new Error(`${path} got ${response.status}.`);
  }
  return median(times);
});
