import type { Change } from '@cloudimages/contract/validators';
import type { Random } from '@cloudimages/test-kit/random';
import { bytesOf } from '../histories/data.ts';
import { type Deed, patchOf, uploadOf } from '../histories/perform.ts';
import type { Creation } from './creation.ts';

const attributes = ['name', '__description', 'a', 'b', 'c', 'd', 'e', 'f'];

/** Range of the size of uploads, in bytes. */
const sizes = [16, 700, 9_000, 70_000, 400_000];

/** Every value is a number that this process uses once. */
let last = 0;

export function newCreation(): Creation {
  last += 1;
  return { name: `torture ${last}`, made: `made ${last}` };
}

/** A patch of one to three changes. */
export function somePatch(random: Random): Deed {
  const changes = Array.from({ length: 1 + random.below(3) }, (): Change => {
    const name = random.one(attributes);
    const isKept = name === 'name' || random.below(6) > 0;
    return isKept ? { op: 'add', path: `/${name}`, value: `value ${++last}` } : { op: 'remove', path: `/${name}` };
  });
  return patchOf(random.one(['glanceUpdateImage', 'updateImage']), changes);
}

export function someUpload(random: Random): Deed {
  return uploadOf(bytesOf(++last, random.one(sizes) + random.below(100)));
}
