/** One broken rule. */
export interface ValidationError {
  /** Where the value stands, as a JSON pointer; empty for the whole. */
  readonly instancePath: string;
  /** The keyword of the rule, such as `maxLength`. */
  readonly keyword: string;
  readonly message?: string;
  /** What the keyword found, by keyword. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that the keyword stands in; only in validators of requests. */
  readonly parentSchema?: { readonly 'x-error-codes'?: Readonly<Record<string, string>> };
}

/** Tells whether a value keeps the rules, and leaves the first broken one in `errors`. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** Validators for the parts of a request. */
export interface RequestValidators {
  readonly path?: Validate;
  readonly query?: Validate;
  readonly headers?: Validate;
  /** The whole body, unless it is a patch. */
  readonly body?: Validate;
  /** One operation of a patch, by `<op> <path>`, or `<op> *` for paths that are not listed. */
  readonly patch?: Readonly<Record<string, Validate>>;
}

/**
 * The code that the document names for a broken rule: the entry of `x-error-codes` for the keyword, beside the keyword.
 * Undefined when there is none; then the `content` code of the request body counts.
 */
export function errorCode({ keyword, parentSchema }: ValidationError): string | undefined {
  return parentSchema?.['x-error-codes']?.[keyword];
}
