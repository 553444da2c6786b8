import { expect, test } from 'vitest';
import { secretsOf, veilAll, veilOf } from '../../src/veil.ts';

const endpoint = { url: 'https://ims.example.com', token: 'tok"en/+', write: false };
const veil = veilOf(secretsOf({ ...endpoint, accessKey: { id: 'AK', secret: 'tok"en/+longer' } }));

test('secrets are veiled however they are written', () => {
  expect(veil('a tok"en/+ b')).toBe('a $CLOUDIMAGES_TOKEN b');
  expect(veil(JSON.stringify({ token: 'tok"en/+' }))).toBe('{"token":"$CLOUDIMAGES_TOKEN"}');
  expect(veil(`?token=${encodeURIComponent('tok"en/+')}`)).toBe('?token=$CLOUDIMAGES_TOKEN');
});

test('a secret that begins as another does is veiled whole', () => {
  expect(veil('tok"en/+longer AK')).toBe('$CLOUDIMAGES_SECRET_KEY AK');
});

test('errors are veiled in all their parts', () => {
  const error: Record<string, unknown> = { message: 'tok"en/+', cause: { stack: 'at tok"en/+', lines: ['tok"en/+'] } };
  error.self = error;
  veilAll(error, veil);
  const [message, stack, lines] = ['$CLOUDIMAGES_TOKEN', 'at $CLOUDIMAGES_TOKEN', ['$CLOUDIMAGES_TOKEN']];
  expect(error).toEqual({ message, cause: { stack, lines }, self: error });
});
