import type { OperationId } from '@cloudimages/contract';
import type { Images } from './images.ts';
import { imageOn, type Pair } from './pair.ts';
import type { Side } from './side.ts';

// Each has another sort value, since the document orders equal ones by their IDs, which differ between the sides.
const shelf = ['c', 'a', 'e', 'b', 'd'].map((name, index) => ({
  name,
  data: 'x'.repeat(4 - index),
  team: name < 'c' ? 'blue' : 'red',
}));

const filters = [
  ...[
    'name=a',
    'name=x',
    'team=blue',
    'team=red',
    'tag=b',
    'size=2',
    'status=active',
    'status=queued',
    'protected=false',
  ],
  ...['created_at=gte:2000-01-01T00:00:00Z', 'created_at=lt:2000-01-01T00:00:00Z', 'updated_at=gt:2000-01-01 00:00:00'],
  ...['visibility=private', 'visibility=public', 'visibility=shared', 'disk_format=zvhd2', 'min_disk=40', 'min_ram=1'],
  ...['__os_type=Linux', '__os_bit=64', '__imagetype=private', '__isregistered=true', 'team=blue&name=b', 'limit=0'],
];

/** Filters, sorts and pages through the same images with those of the operations that list them. */
export async function walkPages({ ask }: Pair, images: Images, asked: readonly OperationId[]): Promise<void> {
  const lists = (['listImages', 'glanceListImages'] as const).filter((id) => asked.includes(id));
  if (lists.length === 0) return;
  const numbers: number[] = [];
  for (const { data, ...attributes } of shelf) {
    numbers.push(await images.makeActive({ ...attributes, kind: 'shelf' }, data));
  }
  const find = ({ mark }: Side, query: string) => `${query}&kind=shelf&${new URLSearchParams({ run: mark })}`;
  for (const list of lists) {
    for (const filter of filters) await ask(list, (side) => ({ query: find(side, filter) }));
    for (const key of ['name', 'size']) {
      for (const direction of ['asc', 'desc']) {
        const order = `sort_key=${key}&sort_dir=${direction}`;
        for (const limit of [1, 2, 5]) await ask(list, (side) => ({ query: find(side, `${order}&limit=${limit}`) }));
        for (const number of numbers) {
          await ask(list, (side) => ({ query: find(side, `${order}&limit=2&marker=${imageOn(side, number)}`) }));
        }
      }
    }
  }
  for (const number of numbers) await images.remove(number);
}
