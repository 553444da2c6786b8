import { type Comparing, type Comparison, compare } from './compare.ts';
import { createCoverage, type Goal, goalsOf, refusalStatuses } from './coverage.ts';
import { type JsonObject, openDocument } from './document.ts';
import { createEvaluate } from './evaluate.ts';
import type { Exchange } from './exchange.ts';
import { operationFinder } from './find-operation.ts';
import { type Operation, operationsOf, schemasOf } from './operations.ts';
import { createSchemas } from './schema.ts';
import { createValidator } from './validator.ts';

/** An OpenAPI document, prepared for the comparison with exchanges. */
export interface Contract extends Comparing {
  readonly operations: readonly Operation[];
  /** All goals, by their keys. */
  readonly goals: ReadonlyMap<string, Goal>;
  /** The keys of the goals reached so far. */
  readonly reached: ReadonlySet<string> & { clear(): void };
  /** Compares an exchange with the document, and records the goals that it reaches. */
  take(exchange: Exchange): Comparison;
}

/** How exchanges are compared with a document. */
export interface ContractOptions {
  /**
   * Which responses mean that the request breaks a rule of the document: statuses, 400 and 422 by default, or a
   * function of the exchange. A rule counts as refused only then.
   */
  readonly refusals?: readonly number[] | ((exchange: Exchange) => boolean);
}

/**
 * Opens an OpenAPI 3.1 document.
 * @param source The document itself, or the path or `file:` URL of a YAML or JSON file, which may refer to others.
 * @throws {Error} if a file is missing or is not YAML, if a reference has no target, if a schema is invalid, or if it
 * is not OpenAPI 3.1.
 */
export function openContract(
  source: string | URL | JsonObject,
  { refusals = refusalStatuses }: ContractOptions = {},
): Contract {
  const document = openDocument(source);
  const validator = createValidator(document);
  const schemas = createSchemas(document, validator);
  const operations = operationsOf(document);
  const comparing = {
    document,
    validator,
    schemas,
    evaluate: createEvaluate(document, schemas),
    find: operationFinder(operations),
  };
  for (const schema of schemasOf(operations)) validator.add(schema);
  const goals = goalsOf(document, operations, schemas);
  const { reached, note } = createCoverage(document, operations, schemas, validator);
  const isRefusal = (exchange: Exchange) =>
    typeof refusals === 'function' ? refusals(exchange) : refusals.includes(exchange.response.status);
  return {
    ...comparing,
    operations,
    goals,
    reached,
    take(exchange) {
      const seen = compare(comparing, exchange);
      note(seen, exchange.response.status, isRefusal(exchange));
      return seen;
    },
  };
}
