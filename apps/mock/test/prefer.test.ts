import { expect, test } from 'vitest';
import { readPreference } from '../src/prefer.ts';

test.each([
  [undefined, {}],
  ['', {}],
  ['code=404', { code: 404 }],
  ['example=IMG.0035', { exampleKey: 'IMG.0035' }],
  ['code=400, example=IMG.0035', { code: 400, exampleKey: 'IMG.0035' }],
  ['example="IMG.0035"; code="400"', { code: 400, exampleKey: 'IMG.0035' }],
  ['Code = 404', { code: 404 }],
  ['example="after removal", wait=5', { exampleKey: 'after removal' }],
  ['respond-async, statuscode=404, dynamic=true', {}],
  ['code=4040', {}],
])('reads %s', (header, preference) => {
  expect(readPreference(header)).toEqual(preference);
});
