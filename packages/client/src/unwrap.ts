import { failure } from './failure.ts';

/**
 * Turns the answer of an openapi-fetch call into its data, and throws a CloudImagesError when the call was refused.
 * Every function of this package is such a call, unwrapped.
 *
 * @example
 * ```ts
 * const { images } = await unwrap(client.GET('/v2/cloudimages', { headers: { 'Accept-Language': 'en' } }));
 * ```
 */
export async function unwrap<Data>(call: Promise<{ data?: Data; error?: unknown; response: Response }>): Promise<Data> {
  const { data, error, response } = await call;
  if (!response.ok) throw failure(response, error);
  return data as Data;
}
