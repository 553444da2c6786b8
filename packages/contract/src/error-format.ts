import type { Operation } from './operations.ts';

type Ranges = readonly (readonly [range: string, q: number])[];

/** The ranges of an Accept header, each with its q. */
function rangesOf(accept: string): Ranges {
  return accept.split(',').map((part) => {
    const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    const q = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    return [range, Number.isNaN(q) ? 1 : q];
  });
}

/** How much a text type is wanted, by the most exact of the ranges; 0 when none matches. */
function qualityOf(ranges: Ranges, mediaType: string): number {
  const found = [mediaType, 'text/*', '*/*'].map((range) => ranges.find(([given]) => given === range));
  return found.find((each) => each !== undefined)?.[1] ?? 0;
}

/**
 * The media type of an error, as in Glance (decision 50): JSON when it is asked for by its name, or when nothing is; else
 * HTML when any type or HTML is accepted, else text.
 */
function formatFor(accept: string): 'application/json' | 'text/html' | 'text/plain' {
  const ranges = rangesOf(accept);
  const isJson = ranges.some(([range, q]) => q > 0 && (range === 'application/json' || range === 'application/*'));
  if (accept.trim() === '' || isJson) return 'application/json';
  const html = qualityOf(ranges, 'text/html');
  return html > 0 && html >= qualityOf(ranges, 'text/plain') ? 'text/html' : 'text/plain';
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const page = (status: string, message: string) => `<html>
 <head>
  <title>${status}</title>
 </head>
 <body>
  <h1>${status}</h1>
  ${message.replaceAll(/[&<>"]/g, (character) => entities[character] as string)}<br /><br />
 </body>
</html>
`;

/**
 * An error in the form that the client prefers, where the operation declares it; undefined when that is the JSON itself.
 *
 * @param error the JSON: of Glance, or of the gateway
 */
export function errorInOtherForm(
  { answers }: Operation<string>,
  status: number,
  error: unknown,
  accept = '',
): { readonly mediaType: string; readonly body: string } | undefined {
  const format = formatFor(accept);
  if (format === 'application/json' || !answers[status]?.includes(format)) return undefined;
  const { title = '', message, error_msg } = error as { title?: string; message?: string; error_msg?: string };
  const words = message ?? error_msg;
  if (words === undefined) return undefined;
  const line = `${status} ${title}`.trim();
  const body = format === 'text/html' ? page(line, words) : `${line}\n\n${words}\n`;
  return { mediaType: `${format}; charset=utf-8`, body };
}
