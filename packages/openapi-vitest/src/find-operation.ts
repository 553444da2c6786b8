import type { Operation } from './operations.ts';

/** An operation, and the values of the names in its path, decoded. */
export interface Found {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

export type FindOperation = (method: string, pathname: string) => Found | undefined;

const quoted = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A text without escapes, or undefined when it has some that mean nothing. */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * Finds the operation of a request. Of paths that fit, the one with fewer names wins, as the specification says.
 * @param bases Paths that all requests may begin with, as the document's servers say; '' among them.
 */
export function operationFinder(operations: readonly Operation[], bases: readonly string[]): FindOperation {
  const begin = bases.map(quoted).join('|');
  const routes = operations
    .map((operation) => {
      const parts = operation.path.split(/(\{[^}]+\})/);
      const names = parts.filter((part) => part.startsWith('{')).map((part) => part.slice(1, -1));
      const pattern = parts.map((part) => (part.startsWith('{') ? '([^/]+)' : quoted(part))).join('');
      return { operation, names, pattern: new RegExp(`^(?:${begin})${pattern}$`) };
    })
    .sort((one, other) => one.names.length - other.names.length);

  return (method, pathname) => {
    for (const { operation, names, pattern } of routes) {
      if (operation.method !== method) continue;
      const values = pattern.exec(pathname)?.slice(1).map(decoded);
      if (!values || values.includes(undefined)) continue;
      return { operation, path: Object.fromEntries(names.map((name, index) => [name, values[index] as string])) };
    }
    return undefined;
  };
}
