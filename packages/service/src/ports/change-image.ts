import type { ImageRecord, Store } from './store.ts';

/** `Store.change` of one image: `decide` gets its record and returns the next one, which the promise resolves to. */
export async function changeImage(
  store: Pick<Store, 'change'>,
  id: string,
  decide: (current: ImageRecord | undefined) => ImageRecord | undefined,
): Promise<ImageRecord | undefined> {
  const { image } = await store.change({ image: ['image', id] }, ({ image }) => ({ image: decide(image) }));
  return image;
}
