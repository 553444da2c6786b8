import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** All of it, references not followed, as text. */
  readonly text: string;
}

const require = createRequire(import.meta.url);
const read = (name: string) => readFileSync(require.resolve(`@cloudimages/spec/${name}.json`), 'utf8');
const texts = [read('openapi'), read('identity')];
const [image, identity] = texts.map((text) => JSON.parse(text));

/** How many operations the texts name, whatever the list below makes of their structure. */
export const operationCount = texts.join('').match(/"operationId":/g)?.length ?? 0;

export const operations: readonly Operation[] = [image, identity].flatMap(({ paths }) =>
  Object.entries<Record<string, { operationId?: string }>>(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      operation.operationId
        ? [{ operationId: operation.operationId, method: method.toUpperCase(), path, text: JSON.stringify(operation) }]
        : [],
    ),
  ),
);

/** Whether an operation is one of the identity API, whose codes are not in its responses. */
export const isIdentity = (operationId: string) => operationId.startsWith('keystone');

const { schemas, parameters } = image.components;

export const codes: readonly string[] = [...schemas.ErrorCode.enum, ...schemas.GatewayErrorCode.enum];

export const attributes: readonly string[] = Object.keys(schemas.Image.properties);

/** The paths of the attributes that a patch may change. */
export const patched: readonly string[] = schemas.AttributeOperation.oneOf.flatMap(
  (branch: { properties: { path: { enum: string[] } } }) => branch.properties.path.enum,
);

/** The names of the parameters that an operation of the image API refers to. */
export const parametersOf = ({ text }: Operation): string[] =>
  [...text.matchAll(/components\/parameters\/(\w+)/g)].flatMap(([, name = '']) => parameters[name]?.name ?? []);

/** The codes that an operation names itself. */
export const codesOf = ({ text }: Operation): string[] => [...new Set(text.match(/(?:IMG|APIGW)\.\d{4}/g) ?? [])];

const decisionsFile = join(dirname(require.resolve('@cloudimages/spec/package.json')), 'decisions.md');

/** The numbers of decisions.md. */
export const decisions = [...readFileSync(decisionsFile, 'utf8').matchAll(/^\*\*(\d+)\. /gm)].map(
  ([, number = '']) => number,
);
