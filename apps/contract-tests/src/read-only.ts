/** Whether a method only reads. */
export const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** Wraps fetch to send only requests whose method reads. */
export function readOnly(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
    if (!isReading(method.toUpperCase())) throw new Error(`${method} is not sent: this run only reads.`);
    return fetch(input, init);
  };
}
