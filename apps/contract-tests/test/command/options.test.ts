import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readOptions } from '../../src/options.ts';

const url = 'https://ims.example.com';

test('options are read from arguments', () => {
  const args = [`${url}/`, '--token', 't', '--access-key', 'AK', '--secret-key', 'SK', '--write', '--report', 'out'];
  expect(readOptions([...args, '--operations', 'listImages, glanceUpdateImage,glanceDeleteImage'], {})).toEqual({
    does: 'test',
    endpoint: {
      url,
      token: 't',
      accessKey: { id: 'AK', secret: 'SK' },
      write: true,
      operations: ['listImages', 'glanceUpdateImage', 'glanceDeleteImage'],
    },
    report: resolve('out'),
  });
});

test('options are read from the environment, with precedence for arguments', () => {
  const env = { CLOUDIMAGES_TOKEN: 'from-env', CLOUDIMAGES_ACCESS_KEY: 'AK', CLOUDIMAGES_SECRET_KEY: 'SK' };
  const accessKey = { id: 'AK', secret: 'SK' };
  expect(readOptions([url], env)).toEqual({
    does: 'test',
    endpoint: { url, token: 'from-env', accessKey, write: false },
  });
  expect(readOptions([url, '--token', 'argument'], env)).toMatchObject({ endpoint: { token: 'argument' } });
});

test('a comparison has two endpoints, each with a token', () => {
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
  ['a proxy with an invalid port', ['--proxy', '65536', '--upstream', url], /port, a number/],
  ['a proxy without an upstream', ['--proxy', '0'], /--upstream is needed/],
  ['a proxy with a path in its upstream', ['--proxy', '0', '--upstream', `${url}/hush`], /without a path/],
  ['a proxy with a token', ['--proxy', '0', '--upstream', url, '--token', 'hush'], /--token does not go with --proxy/],
  ['a proxy with an endpoint argument', ['--proxy', '0', 'hush', '--upstream', url], /with --upstream/],
  ['an upstream without a proxy', [url, '--token', 't', '--upstream', url], /--upstream does not go with a test/],
  ['one endpoint to compare', ['--compare', url, '--token-a', 'a', '--token-b', 'b'], /two endpoints/],
  ['three endpoints to compare', ['--compare', url, url, 'hush', '--token-a', 'a', '--token-b', 'b'], /two endpoints/],
  ['one token for two endpoints', ['--compare', url, url, '--token', 'hush'], /--token does not go with --compare/],
  ['no token for the second endpoint', ['--compare', url, url, '--token-a', 'hush'], /CLOUDIMAGES_TOKEN_B/],
  ['a token for a comparison, with one endpoint', [url, '--token-a', 'hush'], /--token-a does not go with a test/],
  ['no endpoint', [], /one endpoint/],
  ['two endpoints', [url, 'hush'], /one endpoint/],
  ['an endpoint that is not a URL', ['hush', '--token', 't'], /a URL such as/],
  ['an endpoint of another protocol', ['ftp://ims.example.com', '--token', 't'], /a URL such as/],
  ['an endpoint with a password', ['https://me:hush@ims.example.com', '--token', 't'], /without user and password/],
  ['an endpoint with a query', [`${url}?token=hush`, '--token', 't'], /without a query/],
  ['no token', [url], /token is needed/],
  ['an empty token', [url, '--token', ''], /token is needed/],
  ['a token with a line break', [url, '--token', 'hush\nhush'], /token has characters/],
  ['a secret key without an access key', [url, '--token', 't', '--secret-key', 'hush'], /go together/],
  ['an unknown option', [url, '--tokn=hush'], /--tokn/],
  ['an unknown operation', [url, '--token', 't', '--operations', 'listImages,showImag'], /no operation "showImag"/],
  [
    'no list of the images of a run',
    [url, '--token', 't', '--write', '--operations', 'updateImage'],
    /must also name listImages, glanceUpdateImage, glanceDeleteImage/,
  ],
  ['a report without a folder', [url, '--token', 't', '--report', ''], /folder/],
])('%s is refused, without secrets in the message', (_, args, message) => {
  expect(() => readOptions(args, {})).toThrow(message);
  expect(() => readOptions(args, {})).not.toThrow(/hush/);
});
