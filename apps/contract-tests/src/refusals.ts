import { expect } from 'vitest';
import type { Answer } from './calls.ts';

const statuses: Readonly<Record<string, number>> = {
  'IMG.0026': 403,
  'IMG.0047': 403,
  'IMG.0114': 404,
  'IMG.0121': 404,
  'IMG.0144': 404,
  'APIGW.0101': 404,
  'APIGW.0301': 401,
  'APIGW.0201': 413,
};

/** An expected error: its code, or natively its status. */
export type Refusal = string | number;

export const statusOf = (refusal: Refusal) => (typeof refusal === 'number' ? refusal : (statuses[refusal] ?? 400));

/** The code of an error, in the shape of the service or of the gateway; native errors have none. */
export const codeOf = ({ body }: Answer): unknown =>
  (body.error as { code?: string } | undefined)?.code ?? body.error_code ?? undefined;

/** Expects an error with this code, or natively with this status, which the body repeats with its name. */
export function expectRefusal(answer: Answer, refusal: Refusal) {
  expect(answer.status, answer.text).toBe(statusOf(refusal));
  if (typeof refusal === 'string') expect(codeOf(answer), answer.text).toBe(refusal);
  else if (answer.body.title) expect(answer.body.code).toBe(`${refusal} ${answer.body.title}`);
}
