import type { DeclaredRefusal } from '@cloudimages/contract';
import type { getHttpOperationsFromSpec } from '@stoplight/prism-http';

/** What a caller asks for with the header Prefer. */
export type Preference = { code?: number; exampleKey?: string };

/** Which of an operation's responses Prism is to give, in the words of its configuration. */
type Choice = { code: number; exampleKey?: string; mediaTypes?: string[] };

/** An operation of the document as Prism sees it. */
export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/** Reads `code=404` and `example=NAME` out of a Prefer header; whatever else it holds is not for us. */
export function readPreference(header: string | string[] | undefined): Preference {
  const text = String(header ?? '');
  const code = /(?:^|[\s,;])code\s*=\s*"?(\d{3})\b/i.exec(text)?.[1];
  const [, quoted, bare] = /(?:^|[\s,;])example\s*=\s*(?:"([^"]*)"|([^\s,;]+))/i.exec(text) ?? [];
  const exampleKey = quoted ?? bare;
  return { ...(code && { code: Number(code) }), ...(exampleKey && { exampleKey }) };
}

/** A wrong request gets its refusal. A preference may only choose another example of the same status. */
export const preferRefusal = ({ status, code }: DeclaredRefusal, preference: Preference): Preference => ({
  code: status,
  exampleKey: code,
  ...(preference.code === status && preference),
});

/**
 * Finds the response that a preference means; without a status, the success. Undefined when the operation declares none
 * with this status and this example.
 */
export function chooseResponse(operation: PrismOperation, { code, exampleKey }: Preference): Choice | undefined {
  const response = code
    ? operation.responses.find((declared) => declared.code === String(code))
    : (operation.responses.find((declared) => declared.code.startsWith('2')) ?? operation.responses[0]);
  if (!response) return undefined;
  const choice = { code: Number(response.code) };
  if (exampleKey === undefined) return choice;
  // Prism looks for an example in one media type only, so it has to be told in which.
  const content = response.contents?.find(({ examples }) => examples?.some(({ key }) => key === exampleKey));
  return content && { ...choice, exampleKey, mediaTypes: [content.mediaType] };
}
