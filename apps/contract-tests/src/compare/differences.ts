import type { Plain } from './plain.ts';

/** A part in which two responses differ; undefined where a response lacks the part. */
export interface Unlike {
  /** `status`, `code`, `media type`, `header X-Request-Id`, `body /images/0/name`. */
  readonly part: string;
  readonly a: unknown;
  readonly b: unknown;
}

const said = ({ status, code }: Plain) => (code === undefined ? `${status}` : `${status} ${code}`);

/** The differences between two responses: status, code or media type, otherwise the smallest differing parts. */
export function unlikes(a: Plain, b: Plain): readonly Unlike[] {
  // Any further difference follows from these.
  if (a.status !== b.status) return [{ part: 'status', a: said(a), b: said(b) }];
  if (a.code !== b.code) return [{ part: 'code', a: said(a), b: said(b) }];
  const headers = [...new Set([...a.headers.keys(), ...b.headers.keys()])]
    .map((name) => ({ part: `header ${name}`, a: a.headers.get(name), b: b.headers.get(name) }))
    .filter((each) => each.a !== each.b);
  if (a.mediaType !== b.mediaType) return [{ part: 'media type', a: a.mediaType, b: b.mediaType }, ...headers];
  return [...headers, ...inBodies(a.body, b.body, '')];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function inBodies(a: unknown, b: unknown, pointer: string): Unlike[] {
  const member = (name: string | number) => `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  if (isObject(a) && isObject(b)) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].flatMap((name) => inBodies(own(a, name), own(b, name), member(name)));
  }
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
    return a.flatMap((item, index) => inBodies(item, b[index], member(index)));
  }
  return JSON.stringify(a) === JSON.stringify(b) ? [] : [{ part: `body ${pointer}`.trim(), a, b }];
}

const own = (value: Readonly<Record<string, unknown>>, name: string) =>
  Object.hasOwn(value, name) ? value[name] : undefined;
