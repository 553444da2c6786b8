import type { Reason } from '@cloudimages/contract';

/** A request that is not granted. The response is the document's example of the reason. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** Code of the refusal, such as `IMG.0144`, or its HTTP status when that alone says what is wrong. */
  readonly reason: Reason;
  /** What exactly was wrong, in a sentence that follows the document's own. */
  readonly detail: string | undefined;
  /** Headers that the answer carries. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(reason: Reason, detail?: string, headers: Readonly<Record<string, string>> = {}) {
    super(detail ?? String(reason));
    this.reason = reason;
    this.detail = detail;
    this.headers = headers;
  }
}

/** A caller who cannot be identified; the cause goes into the gateway's answer (decision 86). */
export const unauthorized = (cause: string): Refusal => new Refusal('APIGW.0301', cause);
