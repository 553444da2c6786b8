import { requests } from './conventions.ts';
import { requestIdOf } from './failure.ts';
import type { Layer } from './layer.ts';
import { isSecret, redacted } from './secrets.ts';

/**
 * A request as it went out, and what came of it: the status of an answer, or the error in place of one.
 *
 * @example
 * ```ts
 * const line = ({ method, url, status, error, ms }: Exchange) => `${method} ${url} ${status ?? error} ${ms} ms`;
 * const client = createCloudImages({
 *   endpoint: 'http://127.0.0.1:9292',
 *   token: 'demo-token',
 *   layers: [debug((exchange) => console.log(line(exchange)))],
 * });
 * await listImages(client);
 * ```
 */
export type Exchange = {
  readonly method: string;
  /** Address with its query. */
  readonly url: string;
  /** By their names in lower case, with *** for tokens, signatures and other secrets. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds until the answer began or the error came. */
  readonly ms: number;
} & (
  | {
      readonly status: number;
      /** ID of the request, to be quoted when asking about it; undefined when the answer has none. */
      readonly requestId: string | undefined;
      readonly error?: never;
    }
  | { readonly error: string; readonly status?: never; readonly requestId?: never }
);

/** A value of a header, less what is secret; of a signature, which key signed which headers is not. */
function shown(name: string, value: string): string {
  if (!isSecret(name)) return value;
  const [signed = ''] = /^SDK-HMAC-SHA256 .*Signature=(?=\w+$)/.exec(value) ?? [];
  return `${signed}***`;
}

/**
 * Makes a layer that tells about each exchange once its answer has begun or has failed to come. Bodies are left out,
 * and so are secrets. Within `retries` it tells of each try; around it, of each call.
 *
 * @example
 * ```ts
 * const client = createCloudImages({
 *   endpoint: 'http://127.0.0.1:9292',
 *   token: 'demo-token',
 *   layers: [retries(), debug(console.log)],
 * });
 * await updateImage(client, id, patch().set('name', 'ims_test'));
 * ```
 */
export function debug(print: (exchange: Exchange) => void): Layer {
  return (send) => async (request) => {
    const start = performance.now();
    const told = ({ method, url, headers }: Request) => ({
      method,
      url,
      headers: Object.fromEntries([...headers].map(([name, value]) => [name, shown(name, value)])),
      ms: Math.round(performance.now() - start),
    });
    const response = await send(request).catch((error: unknown) => {
      print({ ...told(request), error: redacted(String(error), request.headers) });
      throw error;
    });
    const { status, headers } = response;
    print({ ...told(requests.get(response) ?? request), status, requestId: requestIdOf(headers) });
    return response;
  };
}
