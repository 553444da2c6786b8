import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
}

const require = createRequire(import.meta.url);
const text = readFileSync(require.resolve('@cloudimages/spec/openapi.json'), 'utf8');
const document = JSON.parse(text);
const decisionsFile = join(dirname(require.resolve('@cloudimages/spec/package.json')), 'decisions.md');

export const tags: string[] = document.tags.map(({ name }: { name: string }) => name);

export const codes: Record<string, string> = document.components.schemas.ErrorCode['x-enumDescriptions'];

/** How many operations the text of the document names, whatever the list below makes of its structure. */
export const operationCount = text.match(/"operationId":/g)?.length ?? 0;

/** The operations of the document, each with its path and upper-case method. */
export const operations = Object.entries<Record<string, Operation>>(document.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([, operation]) => operation.operationId)
    .map(([method, operation]) => ({ ...operation, path, method: method.toUpperCase() })),
);

/** The numbers of decisions.md, in its order. */
export const decisions = [...readFileSync(decisionsFile, 'utf8').matchAll(/^\*\*(\d+)\. /gm)].map(
  ([, number]) => number,
);
