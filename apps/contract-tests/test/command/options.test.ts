import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readOptions } from '../../src/options.ts';

const url = 'https://ims.example.com';

test('arguments are read', () => {
  const args = [`${url}/`, '--token', 't', '--access-key', 'AK', '--secret-key', 'SK', '--write', '--report', 'out'];
  expect(readOptions(args, {})).toEqual({
    does: 'test',
    endpoint: { url, token: 't', accessKey: { id: 'AK', secret: 'SK' }, write: true },
    report: resolve('out'),
  });
});

test('variables are read, and arguments go before them', () => {
  const env = { CLOUDIMAGES_TOKEN: 'from-env', CLOUDIMAGES_ACCESS_KEY: 'AK', CLOUDIMAGES_SECRET_KEY: 'SK' };
  const accessKey = { id: 'AK', secret: 'SK' };
  expect(readOptions([url], env)).toEqual({
    does: 'test',
    endpoint: { url, token: 'from-env', accessKey, write: false },
  });
  expect(readOptions([url, '--token', 'told'], env)).toMatchObject({ endpoint: { token: 'told' } });
});

test('two endpoints are compared, each with a token of its own', () => {
  const args = ['--compare', `${url}/`, 'http://127.0.0.1:9292', '--token-a', 'a', '--write'];
  expect(readOptions(args, { CLOUDIMAGES_TOKEN: 't', CLOUDIMAGES_TOKEN_B: 'b' })).toEqual({
    does: 'compare',
    endpoints: [
      { url, token: 'a', write: true },
      { url: 'http://127.0.0.1:9292', token: 'b', write: true },
    ],
  });
});

test('a proxy has a port, and an endpoint behind it', () => {
  const args = ['--proxy', '8080', '--upstream', `${url}/`, '--report', 'out'];
  expect(readOptions(args, {})).toEqual({ does: 'proxy', port: 8080, upstream: url, report: resolve('out') });
});

test.each([
  ['a proxy without a port', ['--proxy', 'hush', '--upstream', url], /port, a number/],
  ['a proxy with no such port', ['--proxy', '65536', '--upstream', url], /port, a number/],
  ['a proxy for nothing', ['--proxy', '0'], /--upstream is needed/],
  ['a proxy for a path', ['--proxy', '0', '--upstream', `${url}/hush`], /without a path/],
  ['a proxy with a token', ['--proxy', '0', '--upstream', url, '--token', 'hush'], /--token does not go with --proxy/],
  ['an endpoint beside it', ['--proxy', '0', 'hush', '--upstream', url], /behind --upstream/],
  ['an upstream without a proxy', [url, '--token', 't', '--upstream', url], /--upstream does not go with a test/],
  ['one endpoint to compare', ['--compare', url, '--token-a', 'a', '--token-b', 'b'], /two endpoints/],
  ['three of them', ['--compare', url, url, 'hush', '--token-a', 'a', '--token-b', 'b'], /two endpoints/],
  ['one token for two endpoints', ['--compare', url, url, '--token', 'hush'], /--token does not go with --compare/],
  ['no token for the second one', ['--compare', url, url, '--token-a', 'hush'], /CLOUDIMAGES_TOKEN_B/],
  ['tokens for two, and one endpoint', [url, '--token-a', 'hush'], /--token-a does not go with a test/],
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
