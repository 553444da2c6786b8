import { part } from './part.ts';

/** A request to the API, without the server and the token. */
export interface ApiRequest {
  readonly method: string;
  /** Path and query, such as `/v2/cloudimages?limit=1`. */
  readonly target: string;
  readonly secured: boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** None when it is empty. */
  readonly body: string | File | undefined;
}

type Control = HTMLInputElement | HTMLSelectElement;

/** The parameters of a place that are not empty. */
export const parametersIn = (fields: HTMLElement, place: string) =>
  [...fields.querySelectorAll<Control>(`[data-in="${place}"]`)]
    .filter(({ value }) => value !== '')
    .map(({ name, value }): [string, string] => [name, value]);

/** What the fields of an operation say. */
export function readFields(fields: HTMLElement): ApiRequest {
  const { method = '', path = '', secured } = fields.dataset;
  const inPath = new Map(parametersIn(fields, 'path'));
  const query = new URLSearchParams(parametersIn(fields, 'query'));
  for (const [, pairs] of parametersIn(fields, 'separate')) {
    for (const [name, value] of new URLSearchParams(pairs)) query.append(name, value);
  }
  const text = part<HTMLTextAreaElement>(fields, 'text');
  const body = part<HTMLInputElement>(fields, 'file')?.files?.[0] ?? (text?.value || undefined);
  const type = part<HTMLSelectElement>(fields, 'type')?.value ?? text?.dataset.type ?? '';
  const pathname = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(inPath.get(name) ?? ''));
  return {
    method,
    target: query.size > 0 ? `${pathname}?${query}` : pathname,
    secured: secured !== undefined,
    headers: [...parametersIn(fields, 'header'), ...(body === undefined ? [] : [['Content-Type', type] as const])],
    body,
  };
}
