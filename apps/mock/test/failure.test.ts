import bundle from '@cloudimages/spec/openapi.json' with { type: 'json' };
import type { PrismHttpInstance } from '@stoplight/prism-http';
import { describe, expect, test } from 'vitest';
import { chooseAnswer, createPrism } from '../src/answers.ts';
import { createRouter, readOperations } from '../src/operations.ts';
import { operations } from './document.ts';

const findOperation = createRouter(await readOperations(bundle));
const prism = createPrism();
const faulty: PrismHttpInstance = {
  request: (input, resources, config) => {
    if (config?.validateRequest) throw new Error('A fault inside Prism');
    return prism.request(input, resources, config);
  },
};

describe.each(operations)('$id, when Prism throws', ({ method, path, answers }) => {
  test('answers the declared 500', async () => {
    const operation = findOperation(method, path);
    if (!operation) throw new Error(`No operation for ${method} ${path}`);
    const answer = await chooseAnswer(faulty, {
      operation,
      path,
      query: new URLSearchParams(),
      headers: { 'x-auth-token': 'any-token' },
      body: {},
      preference: {},
    });
    expect(answer?.status).toBe(500);
    expect(answer?.body).toEqual(answers.find(({ status }) => status === 500)?.examples[0]?.value);
  });
});
