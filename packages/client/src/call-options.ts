/**
 * The last parameter of every function. `signal` aborts the call.
 *
 * @example
 * ```ts
 * const { images } = await listImages(client, {}, { signal: AbortSignal.timeout(5000) });
 * ```
 */
export type CallOptions = Pick<RequestInit, 'signal'>;
