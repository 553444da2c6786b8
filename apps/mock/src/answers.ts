import type { IncomingHttpHeaders } from 'node:http';
import { createLogger } from '@stoplight/prism-core';
import { createInstance, type PrismHttpInstance, ProblemJsonError } from '@stoplight/prism-http';
import type { Body } from './body.ts';
import { judge } from './judge.ts';
import type { Operation } from './operations.ts';
import { type Choice, chooseResponse, type Preference } from './prefer.ts';
import { describeViolations } from './violations.ts';

/** A request whose body has been read. */
export type Call = {
  operation: Operation;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Body;
  preference: Preference;
};

/** An answer of the document, with the headers it declares; those without a value are not sent. */
export type Answer = { status: number; headers: Record<string, unknown>; body: unknown };

const SETTINGS = {
  checkSecurity: true,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  isProxy: false,
  upstreamProxy: undefined,
} as const;

export const createPrism = (): PrismHttpInstance =>
  createInstance(
    { ...SETTINGS, mock: { dynamic: false } },
    { logger: createLogger('mock', { level: 'silent' }), validateInput: judge },
  );

/**
 * Lets Prism answer with what the document declares for the operation; undefined when the answer that is preferred is
 * not in it.
 *
 * @throws whatever Prism throws, when it does so even for the declared 500.
 */
export async function chooseAnswer(prism: PrismHttpInstance, call: Call): Promise<Answer | undefined> {
  const { operation, preference, body } = call;
  if (body.refusal) {
    // Preferred as a status, a refusal still comes after Prism's check of credentials.
    const refused = { ...(preference.code === body.refusal && preference), code: body.refusal };
    const choice = chooseResponse(operation, refused);
    return choice && ask(prism, call, choice, false);
  }
  const choice = chooseResponse(operation, preference);
  if (!choice) return undefined;
  try {
    return await ask(prism, call, choice, true);
  } catch (error) {
    return ask(prism, call, { code: isUnknownPath(error) ? 404 : 500 }, false);
  }
}

/** Prism's 422 is of its own making, for operations without a 400: they take nothing that could be wrong but a path. */
function isUnknownPath(error: unknown): boolean {
  return error instanceof ProblemJsonError && error.status === 422;
}

async function ask(prism: PrismHttpInstance, call: Call, choice: Choice, validateRequest: boolean): Promise<Answer> {
  const result = await prism.request(translate(call), [call.operation], {
    ...SETTINGS,
    validateRequest,
    mock: { dynamic: false, ...choice },
  })();
  if (result._tag === 'Left') throw result.left;
  const { output, validations } = result.right;
  return {
    status: output.statusCode,
    headers: {
      ...output.headers,
      ...(validations.input.length > 0 && { 'Sl-Violations': describeViolations(validations.input) }),
    },
    body: output.body,
  };
}

function translate({ operation, path, query, headers, body }: Call): Parameters<PrismHttpInstance['request']>[0] {
  // Errors have to come in their one declared media type, whatever a client accepts.
  const { accept: _, 'content-type': __, ...rest } = headers;
  return {
    method: operation.method as 'get',
    url: { path, query: collect(query) },
    headers: { ...(rest as Record<string, string>), ...(body.mediaType && { 'content-type': body.mediaType }) },
    body: body.value,
  };
}

function collect(query: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name);
      return [name, values.length === 1 ? String(values[0]) : values];
    }),
  );
}
