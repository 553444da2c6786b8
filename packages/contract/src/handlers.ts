import type { Binary } from './binary.ts';
import type { operations } from './generated/openapi.ts';

/** The operations of a document, as openapi-typescript writes them. */
type Described<Operations> = Record<
  keyof Operations,
  { parameters: { path?: unknown; query?: unknown; header?: unknown }; responses: object }
>;

type SuccessStatus = 200 | 201 | 204 | 206 | 300;

/** Bytes are streams on the side of the server. */
type Served<T> = [Binary] extends [T] ? ReadableStream<Uint8Array> : T;

type ContentOf<T> = T extends { content: infer Content } ? Served<Content[keyof Content]> : undefined;

/** The parameters of one place; an empty object where the document declares none. */
type Given<T> = [NonNullable<T>] extends [never] ? Readonly<Record<string, never>> : NonNullable<T>;

/** What a handler gets: the parameters and the body, checked against the document. */
export interface OperationInput<Id extends keyof Operations, Operations extends Described<Operations> = operations> {
  readonly path: Given<Operations[Id]['parameters']['path']>;
  readonly query: Given<Operations[Id]['parameters']['query']>;
  readonly headers: Given<Operations[Id]['parameters']['header']>;
  readonly body: Operations[Id] extends { requestBody: infer Body }
    ? ContentOf<Body>
    : Operations[Id] extends { requestBody?: infer Body }
      ? ContentOf<Body> | undefined
      : undefined;
}

/** What a handler may answer: one of the declared success statuses with its declared body. Refusals are thrown. */
export type OperationAnswer<Id extends keyof Operations, Operations extends Described<Operations> = operations> = {
  [Status in SuccessStatus & keyof Operations[Id]['responses']]: {
    readonly status: Status;
    readonly body: ContentOf<Operations[Id]['responses'][Status]>;
    readonly headers?: Readonly<Record<string, string>>;
  };
}[SuccessStatus & keyof Operations[Id]['responses']];

/** The same with a body that is JSON already: text, or a stream of text in UTF-8. */
export type WrittenAnswer<Id extends keyof Operations, Operations extends Described<Operations> = operations> = {
  readonly status: OperationAnswer<Id, Operations>['status'];
  readonly json: string | ReadableStream<Uint8Array>;
  readonly headers?: Readonly<Record<string, string>>;
};

/** One function for each operation of a document. */
export type Handlers<Context, Operations extends Described<Operations> = operations> = {
  readonly [Id in keyof Operations]: (
    input: OperationInput<Id, Operations>,
    context: Context,
  ) => Promise<OperationAnswer<Id, Operations> | WrittenAnswer<Id, Operations>>;
};
