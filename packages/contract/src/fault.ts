import { explain } from './explain.ts';
import { errorCode, type Validate, type ValidationError } from './validation.ts';

/** What a request does wrong, by the document. */
export interface Fault {
  /** Code of the refusal, or its HTTP status when that alone tells what is wrong. */
  readonly reason: string | number;
  /** The broken rule in words, with its place; undefined when the refusal's own words say it. */
  readonly detail: string | undefined;
}

/**
 * What a value does wrong, if anything. `otherwise` is the code of a rule that has none of its own, and `whole` what to
 * call the value; without it, the place goes unsaid.
 */
export function faultOf(
  validate: Validate | undefined,
  value: unknown,
  otherwise: string,
  whole?: string,
): Fault | undefined {
  if (validate === undefined || validate(value)) return undefined;
  const error = validate.errors?.[0] as ValidationError;
  return { reason: errorCode(error) ?? otherwise, detail: whole && explain(error, whole) };
}
