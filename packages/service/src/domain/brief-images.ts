import type { Image } from '@cloudimages/contract';
import type { ListQuery, Store } from '../ports/store.ts';

/** What brief lists show of an image. */
export type BriefImage = Pick<Image, 'id' | 'status' | 'tags'> & { readonly name: string };

/** The images that a query lists, briefly, in parts. */
export async function* briefImages(
  store: Pick<Store, 'list'>,
  query: ListQuery,
): AsyncGenerator<readonly BriefImage[]> {
  const parts = store.list({ ...query, isBrief: true });
  for await (const part of parts) yield part.map(({ text }) => JSON.parse(String(text)));
}
