import type { Connection } from '@cloudimages/test-kit/connection';
import { headerOf, type RawResponse } from '@cloudimages/test-kit/response';
import { honest, json, login, nativePatch, octets, type Send } from '../lib/honest.ts';

/** Called for each response, with its call, its duration in milliseconds and the expected status. */
export type OnResponse = (call: string, ms: number, answer: RawResponse, wanted: number) => void;

const data = 'ab cd ef'.repeat(8192);

const lists = [
  '/v2/cloudimages?limit=5',
  '/v2/cloudimages?__platform=Ubuntu&sort_key=name&sort_dir=asc',
  '/v2/cloudimages?protected=false&min_ram=0',
  '/v2/images?limit=2&sort_key=size',
  '/v2/images?status=active&visibility=private',
  '/v2/images?name=soaked&created_at=gt:2020-01-01T00:00:00',
];

/**
 * One round of calls: log in; create, upload, change, list, download and delete an image; send invalid requests; revoke
 * the token. It leaves no data behind.
 */
export async function round(connection: Connection, onResponse: OnResponse): Promise<void> {
  /** Sends a request, and measures its duration. */
  const timed =
    (send: Send) =>
    async (wanted: number, ...request: Parameters<Send>): Promise<RawResponse> => {
      const began = performance.now();
      const answer = await send(...request);
      onResponse(`${request[0]} ${request[1]}`, performance.now() - began, answer, wanted);
      return answer;
    };
  const token = headerOf(await timed(honest(connection))(201, 'POST', '/v3/auth/tokens', login), 'x-subject-token');
  const call = timed(honest(connection, token));
  const { id } = JSON.parse((await call(201, 'POST', '/v2/images', json({ name: 'soaked', team: 'blue' }))).body);
  const image = `/v2/images/${id}`;
  const cloudImage = `/v2/cloudimages/${id}`;

  await call(400, 'PATCH', cloudImage, json([{ op: 'replace', path: '/name', value: 'not yet' }]));
  await call(204, 'PUT', `${image}/file`, octets(data));
  await call(409, 'PUT', `${image}/file`, octets(data));
  await call(200, 'PATCH', cloudImage, json([{ op: 'replace', path: '/min_ram', value: 2048 }]));
  await call(200, 'PATCH', cloudImage, json([{ op: 'add', path: '/__description', value: 'under load' }]));
  await call(200, 'PATCH', image, nativePatch([{ op: 'replace', path: '/team', value: 'red' }]));
  await call(403, 'PATCH', image, nativePatch([{ op: 'replace', path: '/owner', value: 'another' }]));
  await call(200, 'GET', image);
  for (const list of lists) await call(200, 'GET', list);
  await call(200, 'GET', `${image}/file`);
  await call(206, 'GET', `${image}/file`, undefined, { Range: 'bytes=100-199' });
  await call(400, 'PATCH', cloudImage, json([{ op: 'replace', path: '/name', value: '<' }]));
  await call(400, 'GET', '/v2/cloudimages?limit=none');
  await call(415, 'PATCH', cloudImage, octets('[]'));
  await call(404, 'GET', '/v2/images/00000000-0000-4000-8000-000000000000');
  await call(404, 'GET', '/v2/nothing');
  await call(401, 'GET', image, undefined, { 'X-Auth-Token': 'unknown' });
  await call(204, 'DELETE', image);
  await call(404, 'GET', image);
  await call(204, 'DELETE', '/v3/auth/tokens', undefined, { 'X-Subject-Token': String(token) });
  await call(401, 'GET', '/v2/images');
}
