import { responseError } from './response-error.ts';

/** Whether a response may be empty: one with status 204, and the data of an image, which may have no bytes. */
function mayBeEmpty({ status, headers }: Response): boolean {
  const isImageData = headers.get('Content-Type')?.includes('octet-stream') ?? false;
  return status === 204 || isImageData;
}

/**
 * Returns the data of an openapi-fetch call. Every function of this package is such a call, unwrapped.
 *
 * @throws {CloudImagesError} for an error response, and for an empty response where the document declares data
 *
 * @example
 * ```ts
 * const { images } = await unwrap(client.GET('/v2/cloudimages', { headers: { 'Accept-Language': 'en' } }));
 * ```
 */
export async function unwrap<Data>(call: Promise<{ data?: Data; error?: unknown; response: Response }>): Promise<Data> {
  const { data, error, response } = await call;
  if (!response.ok) throw responseError(response, error);
  if (!data && !mayBeEmpty(response)) throw responseError(response, 'The answer is empty.');
  return data as Data;
}
