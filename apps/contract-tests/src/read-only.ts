/** Whether a method changes nothing, as HTTP has it. */
export const isReading = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** The same fetch, except that nothing is sent with a method that could change something. */
export function readOnly(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
    if (!isReading(method.toUpperCase())) throw new Error(`${method} is not sent: this run only reads.`);
    return fetch(input, init);
  };
}
