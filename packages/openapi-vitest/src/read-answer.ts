import { bodyOf, isLooked } from './exchange.ts';

/** Properties of a response that only `fetch` can set. */
type Said = Pick<Response, 'headers' | 'ok' | 'redirected' | 'status' | 'statusText' | 'type' | 'url'>;

/** The body of a response as {@link bodyOf} returns it, and a response that can still be read. */
interface Read {
  readonly response: Response;
  readonly body: string | undefined;
}

/**
 * Reads the body of a response once, and returns an equivalent response with the same bytes, in half the time of a
 * clone. Responses that are not compared, or that `fetch` has not made, are returned unchanged.
 */
export async function readAnswer(response: Response): Promise<Read> {
  const { body, headers, ok, redirected, status, statusText, type, url } = response;
  if (body === null || !isLooked(headers.get('Content-Type')) || !isPlain(response)) {
    return { response, body: await bodyOf(response) };
  }
  const bytes = await response.arrayBuffer();
  const said = { headers, ok, redirected, status, statusText, type, url };
  return { response: saying(said, new Response(bytes)), body: new TextDecoder().decode(bytes) };
}

const isPlain = (response: Response) =>
  Object.getPrototypeOf(response) === Response.prototype && Object.getOwnPropertyNames(response).length === 0;

function saying(said: Said, made: Response): Response {
  const clone = () => saying({ ...said, headers: new Headers(said.headers) }, Response.prototype.clone.call(made));
  // Bytes have no media type. Setting it on each response is slower than using a few blobs.
  const blob = async () => new Response(await made.arrayBuffer(), { headers: said.headers }).blob();
  for (const [name, value] of Object.entries({ ...said, clone, blob })) {
    Object.defineProperty(made, name, { value, configurable: true });
  }
  return made;
}
