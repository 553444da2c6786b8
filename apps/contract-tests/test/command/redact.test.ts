import { redactor } from '@cloudimages/openapi-vitest';
import { expect, test } from 'vitest';
import { redactAll, secretsOf } from '../../src/redact.ts';
import { shorten } from '../../src/shorten.ts';

const endpoint = { url: 'https://ims.example.com', token: 'tok"en/+', write: false };
const redact = redactor(secretsOf({ ...endpoint, accessKey: { id: 'AK', secret: 'tok"en/+longer' } }));

test('secrets are redacted in every encoding', () => {
  expect(redact('a tok"en/+ b')).toBe('a $CLOUDIMAGES_TOKEN b');
  expect(redact(JSON.stringify({ token: 'tok"en/+' }))).toBe('{"token":"$CLOUDIMAGES_TOKEN"}');
  expect(redact(`?token=${encodeURIComponent('tok"en/+')}`)).toBe('?token=$CLOUDIMAGES_TOKEN');
});

test('a secret that begins like another one is redacted whole', () => {
  expect(redact('tok"en/+longer AK')).toBe('$CLOUDIMAGES_SECRET_KEY AK');
});

test('all texts of an error are redacted', () => {
  const error: Record<string, unknown> = { message: 'tok"en/+', cause: { stack: 'at tok"en/+', lines: ['tok"en/+'] } };
  error.self = error;
  redactAll(error, redact);
  const [message, stack, lines] = ['$CLOUDIMAGES_TOKEN', 'at $CLOUDIMAGES_TOKEN', ['$CLOUDIMAGES_TOKEN']];
  expect(error).toEqual({ message, cause: { stack, lines }, self: error });
});

test('reports have no colors, and lines that can be read', () => {
  const line = shorten(`\x1b[31m${'x'.repeat(500)}: expected 200 to be 400\x1b[39m`);
  expect(line).toMatch(/^x{300}… \(524 characters\) …x+: expected 200 to be 400$/);
  const command = `curl -i '${'x'.repeat(500)}'`;
  expect(shorten(command)).toBe(command);
  expect(shorten(`${command}${'x'.repeat(1_000_000)}`).length).toBeLessThan(2100);
});
