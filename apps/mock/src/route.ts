import { type Operation, operations } from '@cloudimages/contract';

/** An operation, and its decoded path parameters. */
interface Route {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

const templates = Object.values(operations).map((operation) => ({ operation, steps: operation.path.split('/') }));

const isParameter = (step: string) => step.startsWith('{');

/** Finds the operation of a method and a path, encoded or not; undefined when the document has none. */
export function findRoute(method: string, path: string): Route | undefined {
  const given = decode(path);
  const fits = (step: string, index: number) => (isParameter(step) ? given[index] !== '' : given[index] === step);
  const found = templates.find(
    ({ operation, steps }) => operation.method === method && steps.length === given.length && steps.every(fits),
  );
  if (!found) return undefined;
  const parameters = found.steps.flatMap((step, index) =>
    isParameter(step) ? [[step.slice(1, -1), given[index] ?? '']] : [],
  );
  return { operation: found.operation, path: Object.fromEntries(parameters) };
}

/** The parts of a path; none when it has an invalid percent-escape. */
function decode(path: string): readonly string[] {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return [];
  }
}
