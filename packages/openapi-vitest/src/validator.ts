import { Ajv2020, type AnySchema, type ErrorObject, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { multipleOfPrecision } from './assertions.ts';
import { type ApiDocument, at, namesIn, type Place } from './document.ts';
import { selfContained } from './self-contained.ts';

export interface Validator {
  /**
   * Prepares a schema, with all schemas that it refers to.
   * @throws {Error} if a file is missing or is not YAML, if a reference has no target, or if the schema is invalid.
   */
  add(schema: Place): void;
  isValid(schema: Place, value: unknown): boolean;
  /** The errors of a value; empty if it is valid. */
  errors(schema: Place, value: unknown): readonly Fault[];
  /** Whether a text has a format; undefined for an unknown format. */
  hasFormat(format: string, text: string): boolean | undefined;
}

interface Fault {
  readonly keyword: string;
  readonly message: string;
  /** JSON Pointer into the value, and the value there. */
  readonly instance: string;
  readonly value: unknown;
  /** The member that no schema describes, for `unevaluatedProperties`. */
  readonly member?: string;
  /** The schema that has the keyword. */
  readonly schema: Place;
}

const idle = new Set([
  // They have no effect on validity once all references are resolved.
  ...['$id', '$schema', '$defs', 'definitions', '$dynamicAnchor'],
  // They have no meaning in OpenAPI 3.1, but ajv supports them.
  ...['$recursiveAnchor', '$recursiveRef', 'dependencies', 'id', 'nullable'],
]);

/** The names of inherited properties, in JSON. */
const inherited = new RegExp(`"(${Object.getOwnPropertyNames(Object.prototype).join('|')})"`);

function create(options: Options): Ajv2020 {
  // OpenAPI's own keywords have no effect on validity. The engine makes the same optimizations as ajv; without ajv's,
  // compiling takes a third less time.
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    logger: false,
    code: { optimize: false },
    multipleOfPrecision,
    ...options,
  });
  formats.default(ajv);
  return ajv;
}

// Compiling the schema of schemas takes longer than opening a small document, so that all documents share it.
const ofSchemas = create({ allErrors: true });

/** Validates values against the schemas of a document by JSON Schema 2020-12, including formats. */
export function createValidator(document: ApiDocument): Validator {
  // Every exchange is validated: the first error decides, and its message is not needed.
  const quick = create({ meta: false, messages: false });
  const detailed = create({ meta: false, allErrors: true, verbose: true });
  const schemas = selfContained(document, (keyword) => !idle.has(keyword) && quick.getKeyword(keyword) !== false);

  /** Compiles schemas at first use. */
  const compiledBy = (ajv: Ajv2020) => {
    const compiled = new WeakMap<Place, ValidateFunction>();
    let known = 0;
    return (place: Place): ValidateFunction => {
      let validate = compiled.get(place);
      if (!validate) {
        const name = schemas.add(place);
        for (const [each, schema] of schemas.all.slice(known)) ajv.addSchema(schema as AnySchema, each);
        known = schemas.all.length;
        validate = ajv.getSchema(name) as ValidateFunction;
        compiled.set(place, validate);
      }
      return validate;
    };
  };
  const decide = compiledBy(quick);
  const findErrors = compiledBy(detailed);

  let checked = 0;
  /** Reports the place of a schema that ajv cannot compile, which is only known now. */
  function check(from: Place): void {
    for (const [, schema] of schemas.all.slice(checked)) {
      // Checking for own properties takes twice the time, and few documents need it.
      if (inherited.test(JSON.stringify(schema))) for (const ajv of [quick, detailed]) ajv.opts.ownProperties = true;
      if (ofSchemas.validateSchema(schema as AnySchema)) continue;
      // A name may be listed twice in `required`.
      const error = ofSchemas.errors?.find(({ keyword }) => keyword !== 'uniqueItems');
      if (!error) continue;
      const place = at(schemas.placeOf(schema) ?? from, ...namesIn(error.instancePath));
      throw new Error(`${document.where(place)} is not as JSON Schema 2020-12 says: it ${error.message}.`);
    }
    checked = schemas.all.length;
  }

  return {
    add(schema) {
      schemas.add(schema);
      check(schema);
    },
    isValid: (schema, value) => decide(schema)(value),
    errors(schema, value) {
      const validate = findErrors(schema);
      if (validate(value)) return [];
      return (validate.errors ?? []).map(
        ({ keyword, message = '', instancePath, data, params, parentSchema }: ErrorObject) => ({
          keyword,
          message,
          instance: instancePath,
          value: data,
          member: params.unevaluatedProperty,
          schema: schemas.placeOf(parentSchema) ?? schema,
        }),
      );
    },
    hasFormat(format, text) {
      const known = quick.formats[format];
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
