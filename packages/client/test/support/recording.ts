import type { Send } from '../../src/index.ts';

export interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

/** Makes a fetch that passes requests on to another one and records the exchanges. */
export function recording(send: Send) {
  const exchanges: Exchange[] = [];
  const fetch: Send = async (request) => {
    const response = await send(request);
    exchanges.push({ request, response: response.clone() });
    return response;
  };
  return { fetch, exchanges };
}
