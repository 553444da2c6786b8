import type { Connection, Reply } from '@cloudimages/test-kit/connection';
import { factsOf } from './data.ts';
import type { Action, Answer, Call, Data } from './image-model.ts';

/** An action as a request asks for it: an upload with its bytes. */
export type Deed =
  | Exclude<Action, { does: 'upload' }>
  | { readonly does: 'upload'; readonly data: Data; readonly bytes: Uint8Array };

/** The token of the development credentials. */
const token = 'demo-token';
export const asDemo = { 'X-Auth-Token': token };
export const asJson = { ...asDemo, 'Content-Type': 'application/json' };
const asPatch = { ...asDemo, 'Content-Type': 'application/openstack-images-v2.1-json-patch' };
const asBytes = { ...asDemo, 'Content-Type': 'application/octet-stream' };

function ask(connection: Connection, id: string, deed: Deed): Promise<Reply> {
  const path = `/v2/images/${id}`;
  switch (deed.does) {
    case 'show':
      return connection.send('GET', path, asDemo);
    case 'download':
      return connection.send('GET', `${path}/file`, asDemo);
    case 'upload':
      return connection.send('PUT', `${path}/file`, asBytes, deed.bytes);
    case 'delete':
      return connection.send('DELETE', path, asDemo);
    case 'patch':
      return connection.send(
        'PATCH',
        `/v2/${deed.on}/${id}`,
        deed.on === 'images' ? asPatch : asJson,
        JSON.stringify(deed.changes),
      );
  }
}

function answerOf({ does }: Action, { status, body }: Reply): Answer {
  if (status === 200 && does === 'download') return { status, data: factsOf(body) };
  if (body.length === 0) return { status };
  const said = JSON.parse(body.toString());
  if (status === 200) return { status, image: said };
  return typeof said.error?.code === 'string' ? { status, code: said.error.code } : { status };
}

/** Does something to an image, and tells what came of it. A lost connection is no answer, and no reason to reject. */
export async function perform(connection: Connection, client: number, id: string, deed: Deed): Promise<Call> {
  const action: Action = deed.does === 'upload' ? { does: 'upload', data: deed.data } : deed;
  const start = performance.now();
  const reply = await ask(connection, id, deed).catch((error: Error) => error);
  const call = { client, id, action, start, end: performance.now() };
  if (reply instanceof Error) return { ...call, lost: reply.message };
  // Nobody knows what became of a change that a store could not promise to keep.
  return reply.status === 503 ? call : { ...call, answer: answerOf(action, reply) };
}
