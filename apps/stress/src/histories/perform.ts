import type { Change } from '@cloudimages/contract/validators';
import { sentOf } from '@cloudimages/contract-tests/model';
import type { Connection, Reply } from '@cloudimages/test-kit/connection';
import { factsOf } from './data.ts';
import type { Action, Answer, Call } from './image-model.ts';

/** An action, with the bytes of an upload. */
export interface Deed extends Action {
  readonly bytes?: Uint8Array;
}

export const patchOf = (operation: 'updateImage' | 'glanceUpdateImage', changes: readonly Change[]): Deed => ({
  operation,
  body: JSON.stringify(changes),
});

export function uploadOf(bytes: Uint8Array): Deed {
  const data = factsOf(bytes);
  return { operation: 'glanceUploadFile', body: data.data, data, bytes };
}

/** The token of the development credentials. */
const token = 'demo-token';
export const asDemo = { 'X-Auth-Token': token };
export const asJson = { ...asDemo, 'Content-Type': 'application/json' };

function ask(connection: Connection, image_id: string, { operation, body = '', bytes }: Deed): Promise<Reply> {
  const request = { operation, path: { image_id }, query: [], headers: {}, token: 'own' as const };
  const { method, path, mediaType } = sentOf({ ...request, ...(body && { body }) });
  return connection.send(method, path, { ...asDemo, ...(mediaType && { 'Content-Type': mediaType }) }, bytes ?? body);
}

function answerOf({ status, headers, body }: Reply): Answer {
  if (body.length === 0 && status !== 200) return { status };
  if (!String(headers['content-type']).startsWith('application/json')) return { status, body: factsOf(body).data };
  const said = JSON.parse(body.toString());
  if (status === 200) return { status, body: said };
  return typeof said.error?.code === 'string' ? { status, code: said.error.code } : { status };
}

/** Sends a request about an image, and resolves to the call. Does not reject if the connection is lost. */
export async function perform(connection: Connection, client: number, id: string, deed: Deed): Promise<Call> {
  const { bytes: _, ...action } = deed;
  const start = performance.now();
  const reply = await ask(connection, id, deed).catch((error: Error) => error);
  const call = { client, id, action, start, end: performance.now() };
  if (reply instanceof Error) return { ...call, lost: reply.message };
  // After a 503 the change may have taken effect.
  return reply.status === 503 ? call : { ...call, answer: answerOf(reply) };
}
