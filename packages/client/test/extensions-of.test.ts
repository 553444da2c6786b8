import { story } from '@cloudimages/contract';
import { expect, test } from 'vitest';
import { extensionsOf, type Image } from '../src/index.ts';

const image: Image = story.UbuntuImage;

/** An image as an answer would bring it, with attributes that no object literal can have. */
const parsed = (further: string): Image => JSON.parse(`${JSON.stringify(image).slice(0, -1)},${further}}`);

test('extension attributes are picked out of an image', () => {
  const picked = extensionsOf({ ...image, team: 'blue', stage: '', __support_of_tomorrow: 'true', odd: 1 });
  expect({ ...picked }).toEqual({ team: 'blue', stage: '' });
  expect(Object.getPrototypeOf(picked)).toBeNull();
  expect([picked.constructor, picked.toString, picked.hasOwnProperty]).toEqual([undefined, undefined, undefined]);
});

test('extension attributes may be called as what every object inherits', () => {
  const picked = extensionsOf(parsed('"constructor":"x","__proto__":{"polluted":true},"toString":"y"'));
  expect(Object.entries(picked)).toEqual([
    ['constructor', 'x'],
    ['toString', 'y'],
  ]);
  expect(picked.polluted).toBeUndefined();
});
