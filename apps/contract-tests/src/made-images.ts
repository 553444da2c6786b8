import { story } from '@cloudimages/contract';

/** The images that a target begins with; the job of an example names one of them. */
const begun: readonly string[] = Object.values(story).map(({ id }) => id);

type Members = Readonly<Record<string, unknown>>;

/** IDs of the images that a request has created, from its response: the new image, or the images in a job's entities. */
export function imagesMadeBy(method: string, status: number, body: unknown): readonly string[] {
  const { id, entities } = (body ?? {}) as Members;
  const { image_id, sub_jobs_result = [] } = ((status < 300 && entities) || {}) as Members;
  const parts = (sub_jobs_result as readonly { readonly entities: Members }[]).map(({ entities }) => entities.image_id);
  const made = [method === 'POST' && status < 300 ? id : undefined, image_id, ...parts];
  return made.filter((one): one is string => typeof one === 'string' && !begun.includes(one));
}

/** Whether a response can name created images. */
const canMake = (method: string, { ok, headers }: Response, url: string) =>
  ok && (method === 'POST' || /\bjobs?\b/.test(url)) && !!headers.get('Content-Type')?.startsWith('application/json');

/** The images that requests have created. */
export interface MadeImages {
  /** The IDs of those not deleted yet, each with the token of its request: null for a signed request. */
  readonly ids: Map<string, string | null>;
  /** Requests without a response yet. A stop ends a case before its requests. */
  readonly pending: Set<Promise<Response>>;
}

/** Wraps fetch to record the images that requests of any operation create and do not delete. */
export function recordImages(fetch: typeof globalThis.fetch, made: MadeImages): typeof globalThis.fetch {
  const recorded: typeof globalThis.fetch = async (input, init) => {
    const { method = 'GET', headers } = input instanceof Request ? input : (init ?? {});
    const url = input instanceof Request ? input.url : String(input);
    const response = await fetch(input, init);
    if (method === 'DELETE' && response.ok) made.ids.delete(url.split('/').at(-1) ?? '');
    if (canMake(method, response, url)) {
      const body = await response
        .clone()
        .json()
        .catch(() => undefined);
      for (const id of imagesMadeBy(method, response.status, body)) {
        made.ids.set(id, new Headers(headers).get('X-Auth-Token'));
      }
    }
    return response;
  };
  return (input, init) => {
    const response = recorded(input, init);
    made.pending.add(response);
    const forget = () => made.pending.delete(response);
    response.then(forget, forget);
    return response;
  };
}
