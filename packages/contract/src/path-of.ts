import type { Operation } from './operations.ts';

/**
 * The path of a request to an operation, with the example's parameters where none are given. Values go in as they are:
 * encode them before.
 *
 * @example
 * ```ts
 * pathOf(operations.glanceShowImage); // /v2/images/33ad552d-1149-471c-8190-ff6776174a00
 * ```
 */
export function pathOf(
  { path, example }: Pick<Operation<string>, 'path' | 'example'>,
  given: Readonly<Record<string, string>> = {},
): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(given[name] ?? example.path[name]));
}
