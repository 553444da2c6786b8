/** One broken rule. */
export interface ValidationError {
  /** Where the value stands, as a JSON pointer; empty for the whole. */
  readonly instancePath: string;
  /** The keyword of the rule, such as `maxLength`. */
  readonly keyword: string;
  readonly message?: string;
  /** What the keyword found, by keyword. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The name at fault, when the rule is about names of members. */
  readonly propertyName?: string;
  /** The value at fault; only in validators of requests whose document names codes. */
  readonly data?: unknown;
  /** The schema that the keyword stands in; only where `data` is. */
  readonly parentSchema?: {
    readonly not?: { readonly required?: readonly string[] };
    readonly 'x-error-codes'?: Readonly<Record<string, string>>;
    readonly 'x-error-texts'?: Readonly<Record<string, string>>;
    readonly 'x-check'?: 'shape';
  };
}

/** Checks a value against its rules, and leaves the first broken one in `errors`. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** The first rule that the last value broke, with the name at fault when a rule about names of members brought it. */
export function firstError({ errors }: Validate): ValidationError {
  const [error, ...further] = errors ?? [];
  const name = further.find(({ keyword }) => keyword === 'propertyNames')?.params.propertyName;
  return { ...(error as ValidationError), ...(name !== undefined && { propertyName: String(name) }) };
}

/** The rules of a value. */
export interface Rules {
  readonly validate: Validate;
  /** Members whose decimal digits are checked as a number, and what they are read as after that. */
  readonly numbers?: Readonly<Record<string, 'integer' | 'digits'>>;
}

/** Branches that differ in one member: in its text, or in its presence. */
interface Choice {
  readonly member: string;
  readonly values?: Readonly<Record<string, Branches>>;
  readonly present?: Branches;
  readonly otherwise?: Branches;
}

export type Branches = Rules | Choice;

/** A list whose items have branches. */
export interface List {
  readonly items: Branches;
  /** What an item is called in messages. */
  readonly label: string;
  /** Members whose rules are checked after the shape of each item, for all items, one member after the other. */
  readonly order: readonly string[];
  /** The shape of items in Glance's older form, `{ replace: path }`, when the body has that form. */
  readonly older?: Validate;
}

/** How a JSON body is read. */
export type BodyReader = Branches | List;

/** Validators for the parts of a request. */
export interface RequestValidators {
  readonly path?: Validate;
  readonly query?: Validate;
  readonly headers?: Validate;
  /** Readers of JSON bodies, by media type. */
  readonly body?: Readonly<Record<string, BodyReader>>;
}

/**
 * The code that the document names for a broken rule: the entry of `x-error-codes` for the keyword, beside the keyword.
 * Undefined when there is none; then the `content` code of the request body counts.
 */
export function errorCode({ keyword, parentSchema }: ValidationError): string | undefined {
  return parentSchema?.['x-error-codes']?.[keyword];
}
