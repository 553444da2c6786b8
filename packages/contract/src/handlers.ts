import type { Binary } from './binary.ts';
import type { operations } from './generated/openapi.ts';
import type { OperationId } from './operations.ts';

type SuccessStatus = 200 | 201 | 204 | 206 | 300;

/** Bytes are streams on the side of the server. */
type Served<T> = [Binary] extends [T] ? ReadableStream<Uint8Array> : T;

type ContentOf<T> = T extends { content: infer Content } ? Served<Content[keyof Content]> : undefined;

type Parameters<Id extends OperationId> = operations[Id]['parameters'];

/** The parameters of one place; an empty object where the document declares none. */
type Given<T> = [NonNullable<T>] extends [never] ? Readonly<Record<string, never>> : NonNullable<T>;

/** What a handler gets: the parameters and the body, checked against the document. */
export interface OperationInput<Id extends OperationId> {
  readonly path: Given<Parameters<Id>['path']>;
  readonly query: Given<Parameters<Id>['query']>;
  readonly headers: Given<Parameters<Id>['header']>;
  readonly body: operations[Id] extends { requestBody: infer Body }
    ? ContentOf<Body>
    : operations[Id] extends { requestBody?: infer Body }
      ? ContentOf<Body> | undefined
      : undefined;
}

/** What a handler may answer: one of the declared success statuses with its declared body. Refusals are thrown. */
export type OperationAnswer<Id extends OperationId> = {
  [Status in SuccessStatus & keyof operations[Id]['responses']]: {
    readonly status: Status;
    readonly body: ContentOf<operations[Id]['responses'][Status]>;
    readonly headers?: Readonly<Record<string, string>>;
  };
}[SuccessStatus & keyof operations[Id]['responses']];

/** One function for each operation of the document. */
export type Handlers<Context> = {
  readonly [Id in OperationId]: (input: OperationInput<Id>, context: Context) => Promise<OperationAnswer<Id>>;
};
