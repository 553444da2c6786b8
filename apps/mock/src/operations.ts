import { getHttpOperationsFromSpec } from '@stoplight/prism-http';

/** An operation of the document as Prism sees it: references resolved, security and parameters inherited. */
export type Operation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/**
 * Reads the operations out of an OpenAPI 3.1 document. The document itself stays as it is.
 *
 * @throws Error when a reference inside the document leads nowhere.
 */
export function readOperations(document: object): Promise<Operation[]> {
  // Prism resolves references in place, so it gets a copy.
  return getHttpOperationsFromSpec(structuredClone(document));
}

/** Finds the operation for a method and a path as it came, encoded or not; a path without parameters wins over one with. */
export function createRouter(operations: readonly Operation[]) {
  const routes = operations
    .map((operation) => ({
      operation,
      method: operation.method.toUpperCase(),
      template: operation.path.split('/'),
      parameters: operation.path.split('{').length,
    }))
    .sort((a, b) => a.parameters - b.parameters);
  return (method: string, path: string): Operation | undefined => {
    if (!isDecodable(path)) return undefined;
    const parts = path.split('/').map(decodeURIComponent);
    return routes.find((route) => route.method === method && fits(route.template, parts))?.operation;
  };
}

function fits(template: readonly string[], parts: readonly string[]): boolean {
  return (
    template.length === parts.length &&
    template.every((expected, i) => expected === parts[i] || (expected.startsWith('{') && parts[i] !== ''))
  );
}

/** A percent sign may escape nothing. */
function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}
