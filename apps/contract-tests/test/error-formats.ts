import { describe, expect, test } from 'vitest';
import type { Answer } from '../src/calls.ts';
import { call } from '../src/target-under-test.ts';

const html = 'text/html';
const text = 'text/plain';
const json = 'application/json';

const typeOf = ({ headers }: Answer) => headers.get('Content-Type')?.split(';')[0];

/** Accept headers, and the media type of an error natively; JSON is sent when its name is among them. */
const formats = [
  ['', json],
  ['application/json', json],
  ['application/json, */*', json],
  ['text/html, application/json;q=0.5', json],
  ['application/*', json],
  ['*/*', html],
  ['text/html', html],
  ['text/*;q=0.3', html],
  ['text/html;q=0.1, text/plain', text],
  ['text/plain', text],
  ['application/xml', text],
] as const;

describe('an error of a native path', () => {
  test.each(formats)('for Accept "%s" is %s', async (accept, mediaType) => {
    const answer = await call('glanceShowImage', { image: 'x', headers: { Accept: accept } });
    expect([answer.status, typeOf(answer)]).toEqual([404, mediaType]);
    expect(answer.text).toMatch(/not a UUID/);
    if (mediaType === html) expect(answer.text).toMatch(/<h1>404 Not Found<\/h1>/);
  });

  test('without a token comes in these forms, too', async () => {
    const answer = await call('glanceShowImage', { token: null, headers: { Accept: '*/*' } });
    expect([answer.status, typeOf(answer)]).toEqual([401, html]);
  });

  test('does not end its page in the middle', async () => {
    const query = 'sort_key=%3Cscript%3E';
    const answer = await call('glanceListImages', { query, headers: { Accept: 'text/html' } });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toMatch(/<script>/);
  });
});

test.each(['*/*', 'text/html'])('an error of cloudimages is JSON for Accept %s', async (accept) => {
  const answer = await call('updateImage', { image: 'x', json: [], headers: { Accept: accept } });
  expect(answer.headers.get('Content-Type')).toMatch(/^application\/json/);
});

test.each(['glanceListImages', 'glanceShowImageSchemas', 'glanceListVersions'] as const)(
  '%s names the request for OpenStack clients',
  async (operation) => {
    const { headers } = await call(operation);
    const digits = headers.get('X-Openstack-Request-Id')?.replace(/^req-/, '').replaceAll('-', '');
    expect(digits).toBe(headers.get('X-Request-Id'));
  },
);
