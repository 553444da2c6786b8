type Members = Readonly<Record<string, unknown>>;

/** IDs of the images that a request has made, by its response: the new image itself, or what the entities of a job name. */
export function imagesMadeBy(method: string, status: number, body: unknown): readonly string[] {
  const { id, entities } = (body ?? {}) as Members;
  const { image_id } = ((status < 300 && entities) || {}) as Members;
  return [method === 'POST' && status < 300 ? id : undefined, image_id].filter((made) => typeof made === 'string');
}

/** Whether a response can say that images were made, so that it is worth reading. */
const canMake = (method: string, { ok, headers }: Response, url: string) =>
  ok && (method === 'POST' || /\bjobs?\b/.test(url)) && !!headers.get('Content-Type')?.startsWith('application/json');

/**
 * The same fetch, except that it keeps a list of the images that are made through it and not deleted yet, whatever
 * operation makes them.
 * @param made Their IDs, with the token that made each: null where a signature stands in its place.
 */
export function noticing(fetch: typeof globalThis.fetch, made: Map<string, string | null>): typeof globalThis.fetch {
  return async (input, init) => {
    const { method = 'GET', headers } = input instanceof Request ? input : (init ?? {});
    const url = input instanceof Request ? input.url : String(input);
    const response = await fetch(input, init);
    if (method === 'DELETE' && response.ok) made.delete(url.split('/').at(-1) ?? '');
    if (canMake(method, response, url)) {
      const body = await response
        .clone()
        .json()
        .catch(() => undefined);
      for (const id of imagesMadeBy(method, response.status, body)) {
        made.set(id, new Headers(headers).get('X-Auth-Token'));
      }
    }
    return response;
  };
}
