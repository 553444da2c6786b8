/**
 * What every function takes besides what its operation needs: `signal` ends the call early.
 *
 * @example
 * ```ts
 * const { images } = await listImages(client, {}, { signal: AbortSignal.timeout(5000) });
 * ```
 */
export type CallOptions = Pick<RequestInit, 'signal'>;
