import { highlighted } from '../../generate/highlight.ts';
import { part } from './part.ts';
import type { Received } from './send.ts';

type Statuses = readonly (readonly [status: string, name: string, ...errors: string[]])[];

/** Browsers give the names in lower case. */
const nameOf = (header: string) => header.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

export function showCode(form: HTMLElement, name: string, html: string) {
  const figure = part(form, name);
  const code = figure?.querySelector('code');
  if (!figure || !code) return;
  figure.hidden = html === '';
  code.innerHTML = html;
}

function errorLink(id: string) {
  const link = document.createElement('a');
  link.href = `errors.html#${id}`;
  link.textContent = id.replace('identity-', '');
  return link;
}

/** Each string of the shown body that is an error's code becomes a link to its entry. Returns the codes. */
function linkCodes(form: HTMLElement): string[] {
  const strings = part(form, 'body')?.querySelectorAll('.t-string') ?? [];
  return [...strings].flatMap((string) => {
    const code = /^"((?:IMG|APIGW)\.\d{4})"$/.exec(string.textContent)?.[1];
    if (code === undefined) return [];
    string.replaceChildren('"', errorLink(code), '"');
    return code;
  });
}

const sizeOf = ({ length }: Uint8Array) =>
  length < 1000 ? `${length} ${length === 1 ? 'byte' : 'bytes'}` : `${(length / 1000).toFixed(1)} kB`;

/** The body for a reader: JSON with indents, text as it is, the size of anything else. */
function shownBody({ body, headers, complete }: Received): string {
  const text = textOf(body, complete);
  if (text === undefined) return `${sizeOf(body)} of data`;
  if (!complete) return highlighted(`${text}\n… (the rest was not read)`, 'text');
  const isJson = new Map(headers).get('content-type')?.includes('json');
  return highlighted(isJson ? indented(text) : text, isJson ? 'json' : 'text');
}

function textOf(body: Uint8Array, complete: boolean): string | undefined {
  try {
    // The beginning of a body may end within a character.
    return new TextDecoder('utf-8', { fatal: true }).decode(body, { stream: !complete });
  } catch {
    return undefined;
  }
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** The line above the response, which screen readers announce. */
export function showStatus(form: HTMLElement, text: string, detail = '', kind = '') {
  const line = part(form, 'status');
  const strong = document.createElement('strong');
  strong.textContent = text;
  strong.className = kind;
  line?.replaceChildren(strong, ' ', detail);
}

export function hideResponse(form: HTMLElement) {
  part(form, 'status')?.replaceChildren();
  for (const name of ['errors', 'body', 'headers']) {
    const element = part(form, name);
    if (element) element.hidden = true;
  }
}

/** Shows a response. Errors link to their entries: by the code in the body, else all that have this status. */
export function showResponse(form: HTMLElement, fields: HTMLElement, received: Received) {
  const { status, statusText, headers, body, milliseconds } = received;
  const statuses: Statuses = JSON.parse(fields.dataset.statuses ?? '[]');
  const [, name = statusText, ...declared] = statuses.find(([known]) => known === String(status)) ?? [];
  const failed = status >= 400;
  const time = `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
  const size = body.length === 0 ? 'no body' : sizeOf(body);
  showStatus(form, `${status} ${name}`.trim(), `${time}, ${size}`, failed ? 'try-failed' : 'try-good');
  showCode(
    form,
    'headers',
    highlighted(headers.map(([name, value]) => `${nameOf(name)}: ${value}`).join('\n'), 'text'),
  );
  showCode(form, 'body', shownBody(received));
  const codes = failed ? linkCodes(form) : [];
  const errors = codes.length > 0 || !failed ? codes : declared;
  const line = part(form, 'errors');
  line?.replaceChildren(
    'Cause and remedy: ',
    ...errors.flatMap((id, index) => [index > 0 ? ' or ' : '', errorLink(id)]),
  );
  if (line) line.hidden = errors.length === 0;
}

/** The ID of the resource that a response says was created. */
export function createdId({ status, body }: Received): string | undefined {
  if (status !== 201) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(body)).id;
  } catch {
    return undefined;
  }
}
