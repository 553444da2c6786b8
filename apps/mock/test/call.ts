import { type OperationId, operations } from '@cloudimages/contract';

/** Sends the document's example of a request, with optional changes. */
export function call(url: string, id: OperationId, init: RequestInit = {}): Promise<Response> {
  const { method, path, body, example } = operations[id];
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => String(example.path[name]));
  return fetch(url + filled, {
    method,
    redirect: 'manual',
    ...(body && { body: body.binary ? 'data' : JSON.stringify(example.body) }),
    ...init,
    headers: {
      'X-Auth-Token': 'any-token',
      Accept: 'application/json',
      ...(body?.mediaTypes[0] && { 'Content-Type': body.mediaTypes[0] }),
      ...(init.headers as Record<string, string>),
    },
  });
}

/** Reads the body of a response by its media type. */
export async function readAnswer(response: Response): Promise<unknown> {
  const text = await response.text();
  return response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
}
