import type { Files } from '../ports/files.ts';

/** The keys of files, each once, in order. */
export async function keysOf(files: Pick<Files, 'keys'>): Promise<string[]> {
  const keys = new Set<string>();
  for await (const key of files.keys()) keys.add(key);
  return [...keys].toSorted();
}
