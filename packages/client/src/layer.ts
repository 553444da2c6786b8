/**
 * Sends a request and resolves to its response, as `fetch` does.
 *
 * @example
 * ```ts
 * const counted: Send = (request) => {
 *   console.log(request.method, request.url);
 *   return fetch(request);
 * };
 * const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', token: 'demo-token', fetch: counted });
 * await listImages(client);
 * ```
 */
export type Send = (request: Request) => Promise<Response>;

/**
 * Wraps a Send in another one, which sees each request before it is sent and each response before it is returned.
 *
 * @example
 * ```ts
 * const traced: Layer = (send) => (request) => {
 *   request.headers.set('X-Trace', 'abc');
 *   return send(request);
 * };
 * const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', token: 'demo-token', layers: [traced] });
 * ```
 */
export type Layer = (send: Send) => Send;
