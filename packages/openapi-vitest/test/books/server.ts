import { openContract } from '../../src/index.ts';

export const source = new URL('openapi.yaml', import.meta.url);
export const books = () => openContract(source);
export const base = 'https://books.test/v1';

/** A fetch with one fixed response. */
export const answering =
  (status: number, body?: unknown, headers: Record<string, string> = {}): typeof globalThis.fetch =>
  async () => {
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    if (body === undefined) return new Response(null, { status, headers });
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      status,
      headers: { 'Content-Type': type, ...headers },
    });
  };

export const book = { isbn: '001', title: 'A book' };
export const refusal = { title: 'No.' };
export const reader = { 'X-Reader': 'ada' };

export const add = (fetch: typeof globalThis.fetch, body: unknown) =>
  fetch(`${base}/books`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
