import type { Operation } from './operations.ts';

/** An operation, and the values of the names in its path, as they stand in the address. */
export interface Found {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

export type FindOperation = (method: string, pathname: string) => Found | undefined;

const quoted = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether all of its escapes mean something. */
function isEncoded(text: string): boolean {
  try {
    return decodeURIComponent(text) !== undefined;
  } catch {
    return false;
  }
}

/** A part of a path as it stands in an address. */
const encoded = (text: string) => text.replaceAll(/[^\x21-\x7e]|["<>`]/gu, encodeURIComponent);

/** What fits a path, or the path of a server: the names in braces match any text. */
function patternOf(template: string, name: string): string {
  const parts = template.split(/(\{[^}]+\})/);
  return parts.map((part) => (part.startsWith('{') ? name : quoted(encoded(part)))).join('');
}

/**
 * Finds the operation of a request. Of paths that fit, the one with fewer names wins, as the specification says, then the
 * one with more besides. A path may stand behind that of a server of its operation, or begin by itself.
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
