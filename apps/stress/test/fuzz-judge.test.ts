import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { connectTo } from '@cloudimages/test-kit/connection';
import { readResponse } from '@cloudimages/test-kit/response';
import { describe, expect, test } from 'vitest';
import { faultOf } from '../src/fuzz/judge.ts';
import { talk } from '../src/fuzz/talk.ts';
import { tested } from '../src/fuzz/tested.ts';

const id = '2f1c0d9e8b7a46538291a0b3c4d5e6f7';
const missing = JSON.stringify({ code: '404 Not Found', title: 'Not Found', message: 'There is no such image.' });
const operations = tested.filter(({ operation }) => operation.id === 'glanceShowImage');
const asked = { operations, isHead: false, text: '' };

const answer = (status: number, body: string, headers: [string, string][] = []) => ({
  status,
  headers: [['X-Request-Id', id], ['Content-Type', 'application/json'], ...headers] as [string, string][],
  body,
});

test('a declared error has no fault', () => {
  expect(faultOf(answer(404, missing), asked)).toBeUndefined();
});

test.each([
  ['a status of 500', answer(500, missing), 'its status is 500'],
  ['an undeclared status', answer(418, missing), 'its status 418 is not declared'],
  [
    'a body of another shape',
    answer(404, '{"message":"no"}'),
    'its body breaks the contract for 404:  must have required property',
  ],
  ['a body that is not JSON', answer(404, 'no'), 'its body breaks the contract for 404'],
  ['an undeclared header', answer(404, missing, [['X-Injected', '1']]), 'it has a header x-injected'],
  [
    'a repeated header',
    answer(404, missing, [
      ['Date', ''],
      ['date', ''],
    ]),
    'it has the header date twice',
  ],
  ['a missing request ID', { ...answer(404, missing), headers: [] }, 'it has no proper X-Request-Id'],
])('%s is found', (_what, given, fault) => {
  expect(faultOf(given, asked)).toContain(fault);
});

describe('responses on a connection', () => {
  test('a response is complete with its body', () => {
    const text = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}';
    expect(readResponse(text.slice(0, -1), false)).toBeUndefined();
    expect(readResponse(`HTTP/1.1 100 Continue\r\n\r\n${text}`, false)).toMatchObject({
      response: { status: 200, body: '{}' },
    });
    expect(readResponse(text.slice(0, -2), true)).toMatchObject({ response: { status: 200, body: '' } });
  });

  test.each(['HTTP/1.1 200 OK\r\nX: a\nX-Injected: b\r\n\r\n', 'HTTP/1.1 200 OK\r\n\r\n', 'good morning\r\n\r\n'])(
    '%j is not a response',
    (text) => {
      expect(() => readResponse(text, false)).toThrow();
    },
  );

  /** A server that sends the same text to each connection. */
  async function answering(text: string): Promise<string> {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.end(text));
    }).listen(0, '127.0.0.1');
    server.unref();
    await once(server, 'listening');
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  const whole = 'HTTP/1.1 204 No Content\r\n\r\n';

  test.each([
    ['two answers to one request', whole + whole, 'more than one response'],
    ['no response', '', 'was closed after 0 bytes'],
    ['half a response', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf', 'was closed after 42 bytes'],
  ])('%s is an error', async (_what, text, message) => {
    await expect(connectTo(await answering(text)).exchange('GET / HTTP/1.1\r\n\r\n')).rejects.toThrow(message);
  });

  test('several responses on one connection are separated', async () => {
    const heard = await talk(await answering(whole + whole), 'GET / HTTP/1.1\r\n\r\nx', false);
    expect(heard.map(({ status }) => status)).toEqual([204, 204]);
    expect(await talk(await answering(''), 'x', true)).toEqual([]);
  });
});
