import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

type Node = Record<string, unknown>;

/** One body that the document shows, and where. */
interface Shown {
  readonly id: string;
  readonly status: string;
  readonly mediaType: string;
  readonly name: string;
  readonly value: unknown;
}

/** A document as the spec package ships it, and what stands in it. */
function bundleAt(url: string) {
  const document: Node = JSON.parse(readFileSync(fileURLToPath(url), 'utf8'));

  const at = (node: unknown, key: string): Node => {
    const found = (node as Node | undefined)?.[key] ?? {};
    const ref = (found as Node).$ref;
    return typeof ref === 'string' ? ref.slice(2).split('/').reduce(at, document) : (found as Node);
  };

  /** Every operation as the document has it, with the URL it stands under. */
  const declared = Object.keys(at(document, 'paths')).flatMap((path) => {
    const item = at(at(document, 'paths'), path);
    const methods = Object.keys(item).filter((key) => key !== 'parameters');
    return methods.map((method) => ({ path, method: method.toUpperCase(), operation: at(item, method) }));
  });

  const examplesIn = (holder: Node) =>
    Object.keys(at(holder, 'content')).flatMap((mediaType) => {
      const examples = at(at(at(holder, 'content'), mediaType), 'examples');
      return Object.keys(examples).map((name) => ({ mediaType, name, value: at(examples, name).value }));
    });

  /** Every example of an answer. */
  const shownAnswers: readonly Shown[] = declared.flatMap(({ operation }) =>
    Object.keys(at(operation, 'responses')).flatMap((status) =>
      examplesIn(at(at(operation, 'responses'), status)).map((example) => ({
        id: String(operation.operationId),
        status,
        ...example,
      })),
    ),
  );

  /** Every example of a body that a caller sends. */
  const shownRequests = declared.flatMap(({ operation }) =>
    examplesIn(at(operation, 'requestBody')).map((example) => ({ id: String(operation.operationId), ...example })),
  );

  /** Statuses of an operation, each with its media types. */
  const answersOf = (operation: Node) =>
    Object.fromEntries(
      Object.keys(at(operation, 'responses')).map((status) => [
        status,
        Object.keys(at(at(at(operation, 'responses'), status), 'content')),
      ]),
    );

  return { document, declared, shownAnswers, shownRequests, answersOf };
}

/** The document of the Image Management Service. */
export const images = bundleAt(import.meta.resolve('@cloudimages/spec/openapi.json'));

/** The document of the identity API. */
export const identity = bundleAt(import.meta.resolve('@cloudimages/spec/identity.json'));
