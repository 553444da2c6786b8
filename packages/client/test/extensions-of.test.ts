import { story } from '@cloudimages/contract';
import { expect, test } from 'vitest';
import { extensionsOf } from '../src/index.ts';

test('extensionsOf returns the extension attributes, also those with names of JavaScript', () => {
  const names = '"team":"blue","stage":"","constructor":"x","__proto__":{"polluted":true},"toString":"y"';
  const others = '"__support_of_tomorrow":"true","odd":1';
  // Only a parsed image can have an attribute with the name __proto__.
  const image = JSON.parse(`${JSON.stringify(story.UbuntuImage).slice(0, -1)},${names},${others}}`);
  const picked = extensionsOf(image);
  expect(Object.entries(picked)).toEqual([
    ['team', 'blue'],
    ['stage', ''],
    ['constructor', 'x'],
    ['toString', 'y'],
  ]);
  expect(Object.getPrototypeOf(picked)).toBeNull();
  expect([picked.polluted, picked.hasOwnProperty]).toEqual([undefined, undefined]);
});
