import type { DeclaredRefusal } from '@cloudimages/contract';
import type { getHttpOperationsFromSpec } from '@stoplight/prism-http';

/** The preference in the header Prefer. */
export type Preference = { code?: number; exampleKey?: string };

/** The response that Prism shall send, in the terms of its configuration. */
type Choice = { code: number; exampleKey?: string; mediaTypes?: string[] };

/** An operation of the document as Prism sees it. */
export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

/** Reads `code=404` and `example=NAME` from a Prefer header, and ignores other preferences. */
export function readPreference(header: string | string[] | undefined): Preference {
  const text = String(header ?? '');
  const code = /(?:^|[\s,;])code\s*=\s*"?(\d{3})\b/i.exec(text)?.[1];
  const [, quoted, bare] = /(?:^|[\s,;])example\s*=\s*(?:"([^"]*)"|([^\s,;]+))/i.exec(text) ?? [];
  const exampleKey = quoted ?? bare;
  return { ...(code && { code: Number(code) }), ...(exampleKey && { exampleKey }) };
}

/** An invalid request gets its error. A preference can only choose another example of the same status. */
export const preferRefusal = ({ status, code }: DeclaredRefusal, preference: Preference): Preference => ({
  code: status,
  exampleKey: code,
  ...(preference.code === status && preference),
});

/**
 * Finds the preferred response; the success when no status is preferred. When the operation declares no response with
 * this status and this example, a text says which ones it declares.
 */
export function chooseResponse(operation: PrismOperation, { code, exampleKey }: Preference): Choice | string {
  const { iid, responses } = operation;
  const response = code
    ? responses.find((declared) => declared.code === String(code))
    : (responses.find((declared) => declared.code.startsWith('2')) ?? responses[0]);
  if (!response) return `${iid} declares no status ${code}, only ${responses.map((each) => each.code).join(', ')}.`;
  const choice = { code: Number(response.code) };
  if (exampleKey === undefined) return choice;
  const { contents = [] } = response;
  // Prism searches one media type only, so the media type with the example must be set.
  const content = contents.find(({ examples }) => examples?.some(({ key }) => key === exampleKey));
  if (content) return { ...choice, exampleKey, mediaTypes: [content.mediaType] };
  const names = [...new Set(contents.flatMap(({ examples = [] }) => examples.map(({ key }) => key)))];
  const others = names.length > 0 ? `only ${names.join(', ')}` : 'nor any other';
  return `${iid} declares no example ${exampleKey} for status ${response.code}, ${others}.`;
}
