import { operations } from '@cloudimages/contract';
import { membersOf } from './heard.ts';
import type { Pair } from './pair.ts';

/** The number of images that are read. */
const most = 20;

/** Reads the images that have the same ID on both sides, as with copies of one store. */
export async function readCommonImages({ ask, sides }: Pair): Promise<void> {
  const [those, others] = await Promise.all(
    sides.map(async ({ send }) => {
      const { images } = membersOf(
        await send({ method: 'GET', path: `${operations.glanceListImages.path}?limit=1000` }),
      );
      return Array.isArray(images) ? images.map((image) => String(membersOf({ body: image }).id)) : [];
    }),
  );
  const common = (those ?? []).filter((id) => others?.includes(id)).slice(0, most);
  for (const image of common) {
    await ask('glanceShowImage', () => ({ image }));
    await ask('listImages', () => ({ query: `id=${image}` }));
  }
}
