import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mock, startMock } from '../src/mock.ts';
import { call, readAnswer } from './call.ts';
import { operations } from './document.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

describe.each(operations)('$id', (operation) => {
  test('answers a right request with its success', async () => {
    const [success] = operation.answers;
    const response = await call(mock.url, operation);
    expect(response.status).toBe(success?.status);
    expect(await readAnswer(response)).toEqual(success?.examples[0]?.value ?? '');
  });

  test.each(operation.answers)('answers $status when that is preferred', async ({ status, examples, headers }) => {
    const response = await call(mock.url, operation, { headers: { Prefer: `code=${status}` } });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(examples[0]?.mediaType ?? null);
    expect(await readAnswer(response)).toEqual(examples[0]?.value ?? '');
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f]{32}$/);
    for (const [name, { example }] of Object.entries(headers).filter(([name]) => name !== 'X-Request-Id')) {
      expect(response.headers.get(name)).toBe(String(example));
    }
  });

  test.each(operation.answers.flatMap(({ status, examples }) => examples.map((example) => ({ status, ...example }))))(
    'answers $status with example $name when both are preferred',
    async ({ status, name, mediaType, value }) => {
      const response = await call(mock.url, operation, { headers: { Prefer: `code=${status}, example=${name}` } });
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toBe(mediaType);
      expect(await readAnswer(response)).toEqual(value);
    },
  );

  test('looks for a preferred example among the answers of its success', async () => {
    for (const { name, value } of operation.answers[0]?.examples ?? []) {
      const response = await call(mock.url, operation, { headers: { Prefer: `example="${name}"` } });
      expect(await readAnswer(response)).toEqual(value);
    }
  });

  test.each(['code=418', 'example=Nothing', 'code=500, example=Nothing'])('refuses to prefer %s', async (prefer) => {
    const response = await call(mock.url, operation, { headers: { Prefer: prefer } });
    expect(response.status).toBe(404);
    expect(await readAnswer(response)).toMatchObject({ error_code: 'APIGW.0101' });
  });
});
