import { failure } from './failure.ts';

/**
 * Turns the answer of an openapi-fetch call into its data, and throws a CloudImagesError when the call was refused, or
 * when there is nothing in an answer that has data.
 * Every function of this package is such a call, unwrapped.
 *
 * @example
 * ```ts
 * const { images } = await unwrap(client.GET('/v2/cloudimages', { headers: { 'Accept-Language': 'en' } }));
 * ```
 */
export async function unwrap<Data>(call: Promise<{ data?: Data; error?: unknown; response: Response }>): Promise<Data> {
  const { data, error, response } = await call;
  // An image may have data of no bytes; nothing else is answered with nothing but by 204.
  const mayBeEmpty = response.status === 204 || /octet/.test(response.headers.get('Content-Type') as string);
  if (!response.ok || !(data || mayBeEmpty)) throw failure(response, response.ok ? 'The answer is empty.' : error);
  return data as Data;
}
