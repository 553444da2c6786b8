import type { KnownRefusal } from '@cloudimages/contract';

/**
 * A code that the document does not declare. As a member of an enumeration it equals no declared code, as a branded
 * string would, so that comparing `code` tells the members of the union apart; and yet it can be assigned to a `string`.
 */
declare enum OtherCode {
  undeclared = 'a code that the document does not declare',
}

/** Who refused, and so what `code` means. */
type Kind = 'ims' | 'gateway' | 'glance' | 'unknown';

interface Refused<By extends Kind, Status extends number, Code extends string | undefined> extends Error {
  readonly name: 'CloudImagesError';
  /** Who refused: the service, the gateway, its native part, or an answer in none of their shapes. */
  readonly kind: By;
  /** `IMG.0144` from the service, `APIGW.0301` from the gateway, `404 Not Found` from the native part. */
  readonly code: Code;
  /** HTTP status; 0 for a redirect in a browser, which hides its status. */
  readonly status: Status;
  /** ID of the request, to be quoted when asking about it; undefined when the answer has none. */
  readonly requestId: string | undefined;
  /** HTTP method; empty when a middleware answered in place of the service. */
  readonly method: string;
  /** Address with its query; empty when a middleware answered in place of the service. */
  readonly url: string;
}

/** The error that a declared refusal becomes; the shape of its body says who refuses. */
type Declared<Refusal> = Refusal extends { readonly status: infer Status extends number; readonly body: infer Body }
  ? Body extends { readonly error: { readonly code: infer Code extends string } }
    ? Refused<'ims', Status, Code>
    : Body extends { readonly error_code: infer Code extends string }
      ? Refused<'gateway', Status, Code>
      : Body extends { readonly code: infer Code extends string } | `${infer Code}\n${string}`
        ? Refused<'glance', Status, Code>
        : never
  : never;

/**
 * A refused call. Each refusal that the document declares is a member of this union, so that `code` tells the status
 * and `status` the codes that come with it; a code that is not declared is a string that equals none of them, to be
 * compared once it is assigned to a `string | undefined`. The statuses are those of the document: a cloud that sends
 * one of its codes with another status is recognized by the code.
 *
 * `kind` says who refused. `message` is what they say, for people, at most 2,000 characters. No part of an error holds
 * a token, a key or a signature. When no answer arrived that could be read to its end, fetch's own error is thrown instead.
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
  | Refused<'ims', number, OtherCode>
  | Refused<'gateway', number, OtherCode>
  | Refused<'glance', number, OtherCode>
  | Refused<'unknown', number, undefined>;

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
