import type { Code } from './blocks.ts';
import type { Operation } from './operations.ts';
import { curl } from './samples/curl.ts';
import { go } from './samples/go.ts';
import { python } from './samples/python.ts';
import { requestOf } from './samples/request.ts';
import { typescript } from './samples/typescript.ts';

/** A program that sends the example of an operation, in each language. */
export function samplesOf(operation: Operation): Required<Code>[] {
  const request = requestOf(operation);
  return [
    { label: 'curl', language: 'sh', text: curl(request) },
    { label: 'TypeScript', language: 'ts', text: typescript(request) },
    { label: 'Python', language: 'py', text: python(request) },
    { label: 'Go', language: 'go', text: go(request) },
  ];
}
