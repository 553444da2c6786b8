import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { type ApiDocument, type Place, textOf } from './document.ts';

export interface Validator {
  /** What a schema has against a value; nothing when it is valid. */
  errors(schema: Place, value: unknown): readonly ErrorObject[];
  /** Whether a text has a format; undefined for a format that nobody knows. */
  hasFormat(format: string, text: string): boolean | undefined;
}

/** Validates against the schemas of a document, as JSON Schema 2020-12 says; formats count. */
export function createValidator({ files }: ApiDocument): Validator {
  // OpenAPI's own keywords say nothing about what is valid.
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, validateSchema: false });
  formats.default(ajv);
  for (const [uri, file] of files) ajv.addSchema(file as object, uri);
  const compiled = new Map<string, ReturnType<Ajv2020['compile']>>();
  const validate = ({ uri, pointer }: Place) => {
    const key = textOf({ uri, pointer });
    const known = compiled.get(key);
    if (known) return known;
    const made = ajv.compile({ $ref: `${uri}#${pointer.split('/').map(encodeURIComponent).join('/')}` });
    compiled.set(key, made);
    return made;
  };
  return {
    errors(schema, value) {
      const valid = validate(schema);
      return valid(value) ? [] : [...(valid.errors ?? [])];
    },
    hasFormat(format, text) {
      const known = ajv.formats[format];
      if (known === undefined) return undefined;
      if (typeof known === 'function') return known(text);
      if (known instanceof RegExp) return known.test(text);
      if (typeof known === 'object' && known.type !== 'number') {
        const { validate: check } = known;
        return check instanceof RegExp ? check.test(text) : Boolean((check as (value: string) => unknown)(text));
      }
      return undefined;
    },
  };
}
