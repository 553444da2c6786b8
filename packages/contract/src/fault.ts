import { explain } from './explain.ts';
import type { Reason } from './refusals.ts';
import { errorCode, type ValidationError } from './validation.ts';

/** What a request does wrong, by the document. */
export interface Fault {
  /** Code of the refusal, or its HTTP status when that alone says what is wrong. */
  readonly reason: Reason;
  /** The broken rule in words, with its place; undefined when the refusal's own words say it. */
  readonly detail: string | undefined;
}

/**
 * The fault of a broken rule. `otherwise` is the code of a rule that has none of its own, and `whole` what to call the
 * value; without it, the place goes unsaid.
 */
export const faultOf = (error: ValidationError, otherwise: Reason, whole?: string): Fault => ({
  reason: (errorCode(error) as Reason | undefined) ?? otherwise,
  detail: whole && explain(error, whole),
});
