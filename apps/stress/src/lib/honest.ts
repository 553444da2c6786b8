import type { Connection } from '@cloudimages/test-kit/connection';
import type { RawResponse } from '@cloudimages/test-kit/response';
import { demo } from './development.ts';

/** A body with its media type; a character stands for a byte. */
export interface Content {
  readonly type: string;
  readonly bytes: string;
}

export const json = (value: unknown): Content => ({ type: 'application/json', bytes: JSON.stringify(value) });

export const nativePatch = (changes: unknown): Content => ({
  type: 'application/openstack-images-v2.1-json-patch',
  bytes: JSON.stringify(changes),
});

export const octets = (bytes: string): Content => ({ type: 'application/octet-stream', bytes });

/** Sends valid requests. */
export type Send = (
  method: string,
  path: string,
  content?: Content,
  headers?: Readonly<Record<string, string>>,
) => Promise<RawResponse>;

/** Sends with a token, by default that of the development credentials. */
export const honest =
  (connection: Connection, token: string = demo.token): Send =>
  (method, path, content, headers = {}) => {
    const given = {
      Host: '127.0.0.1',
      'X-Auth-Token': token,
      ...(content && { 'Content-Type': content.type, 'Content-Length': String(content.bytes.length) }),
      ...headers,
    };
    const lines = Object.entries(given).map(([name, value]) => `${name}: ${value}\r\n`);
    return connection.exchange(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${content?.bytes ?? ''}`);
  };

/** The body of a login with the development credentials. */
export const login = json({
  auth: {
    identity: {
      methods: ['password'],
      password: { user: { name: demo.user, domain: { id: 'default' }, password: demo.password } },
    },
  },
});
