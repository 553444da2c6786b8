import type { Operation } from './operations.ts';

/** An operation, and its path parameters as encoded in the URL. */
export interface Found {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

export type FindOperation = (method: string, pathname: string) => Found | undefined;

const quoted = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether all percent-escapes are valid. */
function isEncoded(text: string): boolean {
  try {
    return decodeURIComponent(text) !== undefined;
  } catch {
    return false;
  }
}

/** A part of a path as encoded in a URL. */
const encoded = (text: string) => text.replaceAll(/[^\x21-\x7e]|["<>`]/gu, encodeURIComponent);

/** The pattern of a path or of a server's path: names in braces match any text. */
function patternOf(template: string, name: string): string {
  const parts = template.split(/(\{[^}]+\})/);
  return parts.map((part) => (part.startsWith('{') ? name : quoted(encoded(part)))).join('');
}

/**
 * Finds the operation of a request. Of several matching paths, the one with fewer names wins, as specified, then the
 * one with more literal text. A path may follow the path of a server of its operation, or stand alone.
 */
export function operationFinder(operations: readonly Operation[]): FindOperation {
  const routes = operations
    .map((operation) => {
      const { path, bases } = operation;
      const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string);
      const begin = bases.map((base) => `${patternOf(base, '[^/]+')}|`).join('');
      const rest = path.replaceAll(/\{[^}]+\}/g, '').length;
      return { operation, names, rest, pattern: new RegExp(`^(?:${begin})${patternOf(path, '([^/]+)')}$`) };
    })
    .sort((one, other) => one.names.length - other.names.length || other.rest - one.rest);

  return (method, pathname) => {
    for (const { operation, names, pattern } of routes) {
      if (operation.method !== method) continue;
      const values = pattern.exec(pathname)?.slice(1);
      if (!values?.every(isEncoded)) continue;
      return { operation, path: Object.fromEntries(names.map((name, index) => [name, values[index] as string])) };
    }
    return undefined;
  };
}
