import { code, either } from './blocks.ts';
import { cloudNames } from './clouds.ts';
import { type Document, resolve, type Schema } from './openapi.ts';

/** Longer patterns are left out: the description says the same in words. */
const LEGIBLE = 40;

const hasPattern = (schema: Schema) => schema.pattern !== undefined && !schema.format && !isUuid(schema);
const isShown = (schema: Schema) => hasPattern(schema) && (schema.pattern?.length ?? 0) <= LEGIBLE;

const UUID = '^[0-9a-f]{8}-[0-9a-f]{4}-';

export const isUuid = ({ format, pattern }: Schema) => format === 'uuid' || pattern?.startsWith(UUID) === true;

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

function range(least: number | undefined, most: number | undefined, noun: (count: number) => string): string[] {
  if (least !== undefined && most !== undefined) return [`${least} to ${noun(most)}`];
  if (most !== undefined) return [`up to ${noun(most)}`];
  return least ? [`at least ${noun(least)}`] : [];
}

function values({ enum: all = [], 'x-clouds': clouds }: Schema, quoted: boolean): string {
  const names = all.map((value) => {
    const word = code(quoted ? JSON.stringify(value) : value);
    const only = clouds && !Array.isArray(clouds) ? clouds[value] : undefined;
    return only ? `${word} (${cloudNames(only)})` : word;
  });
  return either(names);
}

/**
 * Type and limits of a value, as Markdown: "integer, 1 to 1000, default `500`".
 *
 * @param quoted whether strings are shown as in JSON
 */
export function schemaWords(document: Document, schema: Schema, quoted: boolean): string {
  const found = resolve(document, schema);
  const usual = found.default === undefined ? [] : [`default ${code(String(found.default))}`];
  return [limitsOf(document, found, quoted), ...usual].join(', ');
}

function limitsOf(document: Document, found: Schema, quoted: boolean): string {
  if (found.enum) return values(found, quoted);
  const types = [found, ...(found.anyOf ?? [])].flatMap(({ type = [] }) => type);
  if (found.format === 'binary') return 'bytes';
  if (types.includes('array') && found.items) {
    const items = schemaWords(document, found.items, quoted);
    return [`list of ${items}`, ...range(undefined, found.maxItems, (count) => plural(count, 'item'))].join(', ');
  }
  const kind = isUuid(found) ? 'UUID' : found.format === 'date-time' ? 'UTC time' : either(types) || 'any value';
  const maxLength = found['x-max-bytes'] === undefined ? found.maxLength : undefined;
  const bytes = found['x-max-bytes'];
  const words = [
    kind,
    ...range(found.minLength, maxLength, (count) => plural(count, 'character')),
    ...(bytes === undefined ? [] : [`up to ${bytes} bytes of UTF-8`]),
    ...(found.minimum === 0 && found.maximum === undefined
      ? ['0 or more']
      : range(found.minimum, found.maximum, String)),
    ...(isShown(found) ? [code(found.pattern ?? '')] : []),
  ];
  return words.join(', ');
}

/** The same, and in words the pattern that is too long to be shown, unless the `shown` description has them. */
export function schemaLines(document: Document, schema: Schema, quoted: boolean, shown: string): string[] {
  const { $ref } = schema;
  const found = resolve(document, $ref === undefined ? schema : { $ref });
  const { description = shown } = found;
  const inWords = hasPattern(found) && !isShown(found) && description !== shown;
  return [schemaWords(document, schema, quoted), ...(inWords ? [description] : [])];
}
