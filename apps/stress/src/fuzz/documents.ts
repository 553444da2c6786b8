import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Operation, operations } from '@cloudimages/contract';
import { identityOperations, identityResponseValidator } from '@cloudimages/contract/identity';
import { responseValidator, type Validate } from '@cloudimages/contract/validators';

type Node = Record<string, unknown>;

/** The keywords of a schema that values are made by. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: Schema;
}

/** One operation with what its document says of its requests and answers. */
export interface Described {
  readonly operation: Operation<string>;
  readonly parameters: readonly Parameter[];
  /** The schema of a JSON body, and the bodies that the document shows. */
  readonly body?: Schema;
  readonly examples: readonly unknown[];
  /** What a reference in a schema stands for. */
  readonly resolve: <Target>(reference: string) => Target;
  readonly validator: (status: number, mediaType: string) => Validate | undefined;
  /** The shape in which a request is refused that is not let through to the operation. */
  readonly refusal: Validate;
}

type Validator = (id: never, status: number, mediaType: string) => Validate | undefined;

function describe(
  url: string,
  table: Readonly<Record<string, Operation<string>>>,
  validator: Validator,
  refusal: Validate | undefined,
): Described[] {
  const document: Node = JSON.parse(readFileSync(fileURLToPath(url), 'utf8'));
  const at = (node: unknown, key: string) =>
    (node as Node | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')];
  const resolve = <Target>(reference: string) => reference.slice(2).split('/').reduce(at, document) as Target;
  const whole = (node: unknown): Node => {
    const { $ref } = node as { $ref?: string };
    return $ref === undefined ? (node as Node) : resolve($ref);
  };
  return Object.values(table).map((operation) => {
    const item = at(document.paths, operation.path.replaceAll('/', '~1')) as Node;
    const { parameters = [], requestBody } = item[operation.method.toLowerCase()] as Node;
    const shared = (item.parameters ?? []) as unknown[];
    const contents = Object.values((at(requestBody, 'content') ?? {}) as Record<string, Node>);
    const schema = contents[0]?.schema as Schema | undefined;
    return {
      operation,
      parameters: [...shared, ...(parameters as unknown[])].map((one) => whole(one) as unknown as Parameter),
      ...(schema && !operation.body?.binary && { body: schema }),
      examples: contents.flatMap(({ examples = {} }) => Object.values(examples as Node).map((one) => whole(one).value)),
      resolve,
      refusal: refusal as Validate,
      validator: (status, mediaType) => validator(operation.id as never, status, mediaType),
    };
  });
}

const imageUrl = import.meta.resolve('@cloudimages/spec/openapi.json');
const identityUrl = import.meta.resolve('@cloudimages/spec/identity.json');
const identityRefusal = identityResponseValidator('keystoneCreateToken', 400);

/** Every operation that the server has. */
export const described: readonly Described[] = [
  ...describe(imageUrl, operations, responseValidator, responseValidator('showVersion', 404)),
  // All refusals of identity look alike (decision 99).
  ...describe(identityUrl, identityOperations, identityResponseValidator, identityRefusal),
];
