import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mock, startMock } from '../src/mock.ts';
import { call } from './call.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

test('allows the requested method and headers to pages of any origin', async () => {
  const response = await fetch(`${mock.url}/v2/cloudimages/33ad552d-1149-471c-8190-ff6776174a00`, {
    method: 'OPTIONS',
    headers: {
      Origin: 'http://localhost:3000',
      'Access-Control-Request-Method': 'PATCH',
      'Access-Control-Request-Headers': 'authorization,content-type,prefer,x-auth-token',
    },
  });
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('access-control-allow-methods')).toBe('PATCH');
  expect(response.headers.get('access-control-allow-headers')).toBe('authorization,content-type,prefer,x-auth-token');
});

test.each(['code=200', 'code=429', 'code=418'])('exposes the headers of the response to Prefer: %s', async (prefer) => {
  const response = await call(mock.url, 'glanceShowImage', { headers: { Prefer: prefer } });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const exposed = response.headers.get('access-control-expose-headers')?.split(', ');
  expect(exposed).toEqual(expect.arrayContaining(['X-Request-Id', 'Location', 'Retry-After', 'Accept-Patch']));
});

test('exposes all headers of the response to HEAD', async () => {
  const response = await call(mock.url, 'v1HeadImage');
  expect(response.headers.get('access-control-expose-headers')).toBe('*');
});
