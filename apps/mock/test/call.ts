import type { DeclaredOperation } from './document.ts';

export const TOKEN = { 'X-Auth-Token': 'any-token' };

/** Sends a request that breaks no rule of the operation, with changes if there are any. */
export function call(
  url: string,
  { method, path, body }: DeclaredOperation,
  init: RequestInit = {},
): Promise<Response> {
  return fetch(url + path, {
    method,
    redirect: 'manual',
    ...(body && { body: body.content }),
    ...init,
    headers: { ...TOKEN, ...(body && { 'Content-Type': body.mediaType }), ...(init.headers as Record<string, string>) },
  });
}

/** Reads an answer's body the way its media type asks for. */
export async function readAnswer(response: Response): Promise<unknown> {
  const text = await response.text();
  return response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text;
}
