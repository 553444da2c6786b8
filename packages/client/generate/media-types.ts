import { type Document, operationsOf } from './openapi.ts';

/** Writes the table of the operations whose request body has another media type than application/json. */
export function mediaTypes(document: Document): string {
  const entries = operationsOf(document).flatMap(({ method, path, requestBody }) => {
    const declared = Object.keys(requestBody?.content ?? {});
    if (declared.length === 0 || declared.includes('application/json')) return [];
    return [`  '${method} ${path}': '${declared[0]}',\n`];
  });
  return `/** Media types of request bodies, by method and path, where it is not application/json. */
export const mediaTypes: Readonly<Record<string, string>> = {
${entries.join('')}};
`;
}
