import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readOptions } from '../../src/options.ts';

const url = 'https://ims.example.com';

test('arguments are read', () => {
  const args = [`${url}/`, '--token', 't', '--access-key', 'AK', '--secret-key', 'SK', '--write', '--report', 'out'];
  expect(readOptions(args, {})).toEqual({
    endpoint: { url, token: 't', accessKey: { id: 'AK', secret: 'SK' }, write: true },
    report: resolve('out'),
  });
});

test('variables are read, and arguments go before them', () => {
  const env = { CLOUDIMAGES_TOKEN: 'from-env', CLOUDIMAGES_ACCESS_KEY: 'AK', CLOUDIMAGES_SECRET_KEY: 'SK' };
  const accessKey = { id: 'AK', secret: 'SK' };
  expect(readOptions([url], env)).toEqual({ endpoint: { url, token: 'from-env', accessKey, write: false } });
  expect(readOptions([url, '--token', 'told'], env)?.endpoint.token).toBe('told');
});

test.each([
  ['no endpoint', [], /one endpoint/],
  ['two of them', [url, 'hush'], /one endpoint/],
  ['no address', ['hush', '--token', 't'], /address such as/],
  ['an address of another kind', ['ftp://ims.example.com', '--token', 't'], /address such as/],
  ['an address with a password', ['https://me:hush@ims.example.com', '--token', 't'], /without user and password/],
  ['an address with a query', [`${url}?token=hush`, '--token', 't'], /without a query/],
  ['no token', [url], /token is needed/],
  ['an empty token', [url, '--token', ''], /token is needed/],
  ['a token of two lines', [url, '--token', 'hush\nhush'], /token has characters/],
  ['half a key', [url, '--token', 't', '--secret-key', 'hush'], /go together/],
  ['an option that is none', [url, '--tokn=hush'], /--tokn/],
  ['a report without a folder', [url, '--token', 't', '--report', ''], /folder/],
])('%s is refused, and nothing secret repeated', (_, args, message) => {
  expect(() => readOptions(args, {})).toThrow(message);
  expect(() => readOptions(args, {})).not.toThrow(/hush/);
});
