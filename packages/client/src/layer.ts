/**
 * Sends a request and resolves to its answer, as `fetch` does.
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
 * Something that each request passes on its way out, and each answer on its way back: it gets what sends, and returns
 * what sends in its place.
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
