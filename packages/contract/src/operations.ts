import type { operations as OperationTypes } from './generated/openapi.ts';

/** Name of an operation; the vendor's own. */
export type OperationId = keyof OperationTypes;

/** A declared refusal of an operation: the example that the document gives for it. */
export interface DeclaredRefusal {
  /** The code that the example is named by. */
  readonly code: string;
  /** Further codes whose responses look the same. */
  readonly alsoFor?: readonly string[];
  readonly status: number;
  readonly mediaType: string;
  /** The body of the example: an object, or text when the media type is text/plain. */
  readonly body: unknown;
}

/** What is to be known of an operation at run time. */
export interface Operation<Id extends string = OperationId> {
  readonly id: Id;
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path with its parameters in braces, such as `/v2/images/{image_id}`. */
  readonly path: string;
  /** Whether the caller has to be identified. */
  readonly secured: boolean;
  /** Query parameters and how their text is read. A list has a text for each time that the parameter is given. */
  readonly query: Readonly<Record<string, 'string' | 'integer' | 'boolean' | 'list'>>;
  /** The parameter that takes query names which are not declared, when there is one. */
  readonly freeQuery?: string;
  /** Request headers that are parameters. */
  readonly headers: readonly string[];
  readonly body?: {
    readonly required: boolean;
    readonly mediaTypes: readonly string[];
    /** Whether the body is a stream of bytes rather than JSON. */
    readonly binary: boolean;
    /** The most bytes that a stream may have. */
    readonly maxBytes?: number;
  };
  /** A request that is granted, from the document's examples. Data of images have no example. */
  readonly example: {
    /** Parameters of the path. */
    readonly path: Readonly<Record<string, string>>;
    /** The JSON body, in the first media type. */
    readonly body?: unknown;
  };
  /** Codes for what no validator says: `required` and `content` of the body, `maxLength` of a stream, `parameters`. */
  readonly codes: Readonly<Record<string, string>>;
  /** Declared statuses and the media types of each. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** Headers that are declared for an answer of any status. */
  readonly answerHeaders: readonly string[];
  /** Declared refusals, by rising status. */
  readonly refusals: readonly DeclaredRefusal[];
}

/** Every operation of a document, under its own name. */
export type OperationTable<Id extends string = OperationId> = Readonly<Record<Id, Operation<Id>>>;
