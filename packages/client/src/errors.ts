import type { ErrorCode, GatewayErrorCode } from '@cloudimages/contract';

/** Any other string. Written so that editors still propose the known codes. */
type Other = string & {};

/** Which codes each kind of refusal carries. */
interface Codes {
  /** Refused by the service: `IMG.0144`. Clouds may send codes that the document does not list. */
  ims: ErrorCode | Other;
  /** Refused by the gateway in front of it: `APIGW.0301`. */
  gateway: GatewayErrorCode | Other;
  /** Refused by the native part of the service: the status and its name, `404 Not Found`. */
  glance: string;
  /** An answer in none of the shapes above, such as a proxy's error page or an empty body. */
  unknown: undefined;
}

interface Failure<Kind extends keyof Codes> extends Error {
  readonly name: 'CloudImagesError';
  /** Who refused, and so what `code` means. */
  readonly kind: Kind;
  readonly code: Codes[Kind];
  /** HTTP status; 0 for a redirect in a browser, which hides its status. */
  readonly status: number;
  /** ID of the request, to be quoted when asking about it; undefined when the answer has none. */
  readonly requestId: string | undefined;
  /** HTTP method; empty when a middleware answered in place of the service. */
  readonly method: string;
  /** Address with its query; empty when a middleware answered in place of the service. */
  readonly url: string;
}

/**
 * A refused call. `kind` tells the shapes of refusal apart and narrows `code`; `message` is what the service says, for
 * people, at most 500 characters. It never holds the token. When no answer arrived at all, fetch's own error is thrown
 * instead.
 *
 * @example
 * ```ts
 * try {
 *   await updateImage(client, id, patch().set('min_ram', 2048));
 * } catch (error) {
 *   if (!isCloudImagesError(error)) throw error;
 *   if (error.kind === 'ims' && error.code === 'IMG.0144') console.log('There is no such image.');
 *   else console.log(error.status, error.code, error.requestId);
 * }
 * ```
 */
export type CloudImagesError = { [Kind in keyof Codes]: Failure<Kind> }[keyof Codes];

/**
 * Tells a refused call from other errors.
 *
 * @example
 * ```ts
 * const image = await glanceShowImage(client, id).catch((error) => {
 *   if (isCloudImagesError(error) && error.status === 404) return undefined;
 *   throw error;
 * });
 * ```
 */
export function isCloudImagesError(error: unknown): error is CloudImagesError {
  return error instanceof Error && error.name === 'CloudImagesError';
}
