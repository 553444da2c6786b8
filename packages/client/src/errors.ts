import type { KnownRefusal } from '@cloudimages/contract';

/**
 * A code that the document does not declare. A member of an enumeration equals no declared code, so that comparing `code`
 * narrows the union, where a branded string could equal each of them. It can still be assigned to a `string`.
 */
declare enum OtherCode {
  undeclared = 'a code that the document does not declare',
}

/** Which part sent the error response. */
type Kind = 'ims' | 'gateway' | 'glance' | 'unknown';

interface ErrorOf<By extends Kind, Status extends number, Code extends string | undefined> extends Error {
  readonly name: 'CloudImagesError';
  /** Which part sent the error response: the service, the gateway or Glance; `unknown` if the body has no known shape. */
  readonly kind: By;
  /** `IMG.0144` from the service, `APIGW.0301` from the gateway, `404 Not Found` from Glance. */
  readonly code: Code;
  /** HTTP status. Browsers hide the status of a redirect: there it is 0. */
  readonly status: Status;
  /** The request ID, to quote in support requests; undefined if the response has none. */
  readonly requestId: string | undefined;
  /** HTTP method; empty if the response comes from a middleware. */
  readonly method: string;
  /** URL with its query; empty if the response comes from a middleware. */
  readonly url: string;
}

/** The error of a declared error response. The shape of its body decides the kind. */
type Declared<Refusal> = Refusal extends { readonly status: infer Status extends number; readonly body: infer Body }
  ? Body extends { readonly error: { readonly code: infer Code extends string } }
    ? ErrorOf<'ims', Status, Code>
    : Body extends { readonly error_code: infer Code extends string }
      ? ErrorOf<'gateway', Status, Code>
      : Body extends { readonly code: infer Code extends string } | `${infer Code}\n${string}`
        ? ErrorOf<'glance', Status, Code>
        : never
  : never;

/**
 * The error of a call with an error response. The union has a member for each error that the document declares, so that
 * `code` narrows `status`, and `status` narrows `code`. To compare `code` with one that the document does not declare,
 * assign it to a `string | undefined` first. The statuses are those of the document: a cloud may send a code with
 * another status, so compare codes rather than statuses.
 *
 * `message` is text for people, of up to 2,000 characters. No property holds a token, a key or a signature. Network
 * failures and aborts reject with fetch's own error.
 *
 * @example
 * ```ts
 * try {
 *   await updateImage(client, id, patch().set('min_ram', 2048));
 * } catch (error) {
 *   if (!isCloudImagesError(error)) throw error;
 *   const code: string | undefined = error.code;
 *   if (error.code === 'IMG.0144') console.log('There is no such image.', error.status);
 *   else if (code === 'IMG.0999') console.log('A code that the document does not know.');
 *   else console.log(error.kind, error.status, error.code, error.requestId);
 * }
 * ```
 */
export type CloudImagesError =
  | Declared<KnownRefusal>
  | ErrorOf<'ims', number, OtherCode>
  | ErrorOf<'gateway', number, OtherCode>
  | ErrorOf<'glance', number, OtherCode>
  | ErrorOf<'unknown', number, undefined>;

/**
 * Whether an error is that of an error response.
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
