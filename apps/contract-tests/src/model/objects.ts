import { type Facts, factsOf } from './data.ts';
import type { World } from './world.ts';

/** The object that targets begin with: its bytes are no text, each of them is one character here. */
const debian: Facts = { data: 'QFI\ufffd\u0000\u0000\u0000\u0003', size: 8, md5: '5997da71a8906d3c23be0550ce1f5e12' };

/** The objects in buckets, by `bucket:object`. */
export const objects = ({ objects = new Map() }: World): ReadonlyMap<string, Facts> =>
  new Map([['shop-images:debian-10.qcow2', debian], ...objects]);

/** The world with an object that has the data of an image; it is empty if the image has none. */
export const withObject = (world: World, name: string, data = ''): World => ({
  ...world,
  objects: new Map(world.objects).set(
    name,
    objects(world).get('shop-images:debian-10.qcow2')?.data === data ? debian : factsOf(data),
  ),
});
