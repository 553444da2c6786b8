import { contextOf } from './exchange-context.ts';
import type { Layer } from './layer.ts';
import { isSecret, redacted, secretsOf } from './redact.ts';
import { requestIdOf } from './response-error.ts';

/**
 * A request as it went out, with the status of the response or with an error.
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
  /** The URL with its query. */
  readonly url: string;
  /** Headers by lower-case names. Tokens, signatures and other secrets are ***. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds until the response began or the error occurred. */
  readonly ms: number;
} & (
  | {
      readonly status: number;
      /** The request ID, to quote in support requests; undefined if the response has none. */
      readonly requestId: string | undefined;
      readonly error?: never;
    }
  | { readonly error: string; readonly status?: never; readonly requestId?: never }
);

/** Replaces a secret value by ***. Of a signed request, the access key ID and the names of the headers stay. */
function withoutSecret(name: string, value: string): string {
  if (!isSecret(name)) return value;
  const signed = /^(SDK-HMAC-SHA256 .*Signature=)\w+$/.exec(value);
  return signed ? `${signed[1]}***` : '***';
}

/**
 * Makes a layer that logs each exchange when its response begins or the request fails, without bodies and secrets.
 * Inside `retries` it logs each try, outside of it each call.
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
    const describe = ({ method, url, headers }: Request) => ({
      method,
      url,
      headers: Object.fromEntries([...headers].map(([name, value]) => [name, withoutSecret(name, value)])),
      ms: Math.round(performance.now() - start),
    });
    const response = await send(request).catch((error: unknown) => {
      print({ ...describe(request), error: redacted(String(error), secretsOf(request.headers)) });
      throw error;
    });
    const { status, headers } = response;
    print({ ...describe(contextOf(response).request ?? request), status, requestId: requestIdOf(headers) });
    return response;
  };
}
