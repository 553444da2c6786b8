import type { Socket } from 'node:net';
import { story } from '@cloudimages/contract';
import { responseValidator } from '@cloudimages/contract/validators';
import { openSocket } from '@cloudimages/test-kit/socket';
import { expect, vi } from 'vitest';

// Any type, which fetch accepts by itself, would bring native errors as HTML.
export const token = { 'X-Auth-Token': 'demo-token', Accept: 'application/json' };
export const json = { 'Content-Type': 'application/json' };
export const octets = { 'Content-Type': 'application/octet-stream' };

/** The story's first image. */
export const { id } = story.UbuntuImage;
export const image = `/v2/images/${id}`;

/** Creates an image without data, and resolves to its path. */
export async function queuedImage(url: string): Promise<string> {
  const init = { method: 'POST', headers: { ...token, ...json }, body: '{"name":"waiting"}' };
  const response = await fetch(`${url}/v2/images`, init);
  expect(response.status).toBe(201);
  const { self } = await response.json();
  return self;
}

export async function statusOf(url: string, path: string): Promise<string> {
  const response = await fetch(url + path, { headers: token });
  return (await response.json()).status;
}

/** Checks an error of the gateway: its shape, its code and its request ID. */
export function expectGateway(headers: Headers, text: string, code: string) {
  const body = JSON.parse(text);
  expect(responseValidator('showVersion', 404)?.(body)).toBe(true);
  expect(body).toEqual({
    error_code: code,
    error_msg: expect.any(String),
    request_id: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
  expect(headers.get('X-Request-Id')).toBe(body.request_id);
  expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
}

/** Repeats a check until it passes; the timeout allows for a busy machine. */
export const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 10 });

/** Begins an upload of ten bytes, and waits until the image is `saving`. */
export async function begunUpload(url: string, path: string): Promise<Socket> {
  const socket = await openSocket(url);
  socket.write(
    `PUT ${path}/file HTTP/1.1\r\nHost: ims\r\nX-Auth-Token: demo-token\r\n` +
      'Content-Type: application/octet-stream\r\nContent-Length: 10\r\n\r\nhalf ',
  );
  await until(async () => expect(await statusOf(url, path)).toBe('saving'));
  return socket;
}
