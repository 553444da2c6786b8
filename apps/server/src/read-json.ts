import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes its input, which may be a secret.
    throw new Error(`${file} is not JSON.`);
  }
}

/**
 * The value of a JSON text that a JSON Schema describes.
 * @throws {Error} with a message for the operator when it does not match the schema.
 */
export async function readJson(text: string, file: string, schema: URL): Promise<unknown> {
  const value = parse(text, file);
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  if (ajv.validate(JSON.parse(await readFile(schema, 'utf8')), value)) return value;
  throw new Error(`${file} does not match ${basename(fileURLToPath(schema))}: ${ajv.errorsText()}.`);
}
