import { type Facts, factsOf } from './data.ts';
import type { Stored, World } from './world.ts';

/** The bytes of an empty qcow2 file of 2 KiB that are not 0, by their places. */
const qcow2: readonly (readonly [at: number, byte: number])[] = [
  ...[...'QFI\ufffd'].map((letter, at) => [at, letter.charCodeAt(0)] as const),
  ...([
    [7, 3],
    [23, 9],
    [29, 16],
    [39, 32],
    [46, 6],
    [54, 2],
    [59, 1],
    [99, 4],
    [103, 104],
    [518, 4],
  ] as const),
  ...[1025, 1027, 1029, 1031].map((at) => [at, 1] as const),
];

const isQcow2 = ({ md5 }: Facts) => md5 === debian.md5;

/** Whether an object can become the data of an image that is there: in its format, if that can be read. */
export const fits = (facts: Facts, { disk_format = 'zvhd2' }: Stored): boolean =>
  facts.size > 0 && ['zvhd', 'zvhd2', isQcow2(facts) ? 'qcow2' : 'raw'].includes(String(disk_format));

/** The object that targets begin with: its bytes are no text, each of them is one character here. */
const debian: Facts = {
  data: String.fromCharCode(...Array.from({ length: 2048 }, (_, at) => new Map(qcow2).get(at) ?? 0)),
  size: 2048,
  md5: 'b5e5c611a4dc17e055ab7179b96a0511',
};

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
