import type { Image } from '@cloudimages/contract';
import type { Answer } from './calls.ts';
import { call, request } from './target-under-test.ts';

export type ListPath = 'cloudimages' | 'native';
export const listPaths = ['cloudimages', 'native'] as const;
export const listOf = { cloudimages: 'listImages', native: 'glanceListImages' } as const;

/** A page of a list. */
export interface Page {
  readonly images: readonly Image[];
  readonly first?: string;
  readonly next?: string;
}

const pageIn = (answer: Answer): Page => {
  if (answer.status !== 200) throw new Error(`The list failed: ${answer.text}`);
  return answer.body as unknown as Page;
};

export const page = async (path: ListPath, query: string, token?: string): Promise<Page> =>
  pageIn(await call(listOf[path], { query, token }));

/** Follows the link to a page. */
export const follow = async (link: string): Promise<Page> => pageIn(await request('GET', link));

export const idsIn = ({ images }: Page) => images.map(({ id }) => id);

/** The IDs of all images of a list, read page by page up to the empty one. */
export async function walk(path: ListPath, query: string, token?: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let marker = ''; ; marker = `&marker=${ids.at(-1)}`) {
    const found = idsIn(await page(path, query + marker, token));
    if (found.length === 0) return ids;
    ids.push(...found);
  }
}

/** Names and values as a query; `encode` may encode blanks in another way. */
export const query = (parameters: Readonly<Record<string, string | number>>) =>
  new URLSearchParams(Object.entries(parameters).map(([name, value]) => [name, String(value)])).toString();
