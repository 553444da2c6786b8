import { expect, test } from 'vitest';
import { versions } from '../src/domain/versions.ts';

test('versions are listed newest first, each with its URL', () => {
  const links = (path: string) => [{ rel: 'self', href: `http://ims.example.com/${path}` }];
  expect(versions('http://ims.example.com')).toEqual([
    { id: 'v2.2', status: 'CURRENT', links: links('v2') },
    { id: 'v2.1', status: 'SUPPORTED', links: links('v2') },
    { id: 'v2.0', status: 'SUPPORTED', links: links('v2') },
    { id: 'v1.1', status: 'DEPRECATED', links: links('v1') },
    { id: 'v1.0', status: 'DEPRECATED', links: links('v1') },
  ]);
});
