import { readFile } from 'node:fs/promises';
import type { World } from '@cloudimages/service';
import { readJson } from './read-json.ts';

/** The JSON Schema of a world file. */
const worldSchema = new URL('../world.schema.json', import.meta.url);

/**
 * Reads a world file.
 * @throws {Error} with a message for the operator when it cannot be read or does not match its schema.
 */
export async function readWorld(file: string): Promise<World> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new Error(`The world cannot be read from ${file}: ${error.message}`);
  });
  return (await readJson(text, file, worldSchema)) as World;
}
