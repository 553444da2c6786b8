import { type Content, type DescribedOperation, type Document, jsonOf, resolve } from './openapi.ts';

/** Component types that @cloudimages/contract exports under their own names. */
export const namedTypes = ['Image', 'ImageCreate'];

/**
 * The TypeScript type of JSON content.
 *
 * @param owner the type that has this content, for schemas that are no components
 */
function jsonType(operationId: string, content: Content, owner: string): string {
  const json = jsonOf(content);
  if (json === undefined) {
    throw new Error(`${operationId} is not all JSON: write src/operations/${operationId}.ts by hand.`);
  }
  const [mediaType, { $ref }] = json;
  if ($ref === undefined) return `${owner}['content']['${mediaType}']`;
  const name = $ref.slice('#/components/schemas/'.length);
  return namedTypes.includes(name) ? name : `components['schemas']['${name}']`;
}

export const queryType = (operationId: string) =>
  `NonNullable<OperationTypes['${operationId}']['parameters']['query']>`;

export function bodyType({ operationId, requestBody }: DescribedOperation): string | undefined {
  return (
    requestBody &&
    jsonType(operationId, requestBody.content, `NonNullable<OperationTypes['${operationId}']['requestBody']>`)
  );
}

/** The union of the types of all success responses; `undefined` stands for one without a body. */
export function returnType(document: Document, { operationId, responses }: DescribedOperation): string {
  const types = Object.entries(responses)
    .filter(([status]) => Number(status) < 400)
    .map(([status, response]) => {
      const { content } = resolve(document, response);
      const owner = `OperationTypes['${operationId}']['responses'][${status}]`;
      return content ? jsonType(operationId, content, owner) : 'undefined';
    });
  return [...new Set(types)].join(' | ');
}
