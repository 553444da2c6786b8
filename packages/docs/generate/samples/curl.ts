import { JSON_SYNTAX, literal } from './literal.ts';
import type { ExampleRequest } from './request.ts';

/** A text for a shell, in quotes that keep all of it. */
const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\\''`)}'`;

const dataOf = ({ value, binary }: NonNullable<ExampleRequest['body']>) =>
  `-d ${quoted(binary ? String(value) : literal(value, JSON_SYNTAX, 6))}`;

/** Shows the status and the headers where they are the result. */
function optionsOf({ method, result, resultHeader }: ExampleRequest): string {
  const isHeadShown = method !== 'HEAD' && (result === 'none' || resultHeader !== undefined);
  return `--fail-with-body${isHeadShown ? ' -i' : ''}${result === 'data' ? ' -o disk.img' : ''}`;
}

export function curl(request: ExampleRequest): string {
  const { method, url, headers, body } = request;
  const command = { GET: 'curl', HEAD: 'curl -I' }[method] ?? `curl -X ${method}`;
  const hint = body?.binary ? '# To send a file: -T disk.img instead of -d\n' : '';
  const parts = [
    `${command} ${quoted(url)}`,
    optionsOf(request),
    ...headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body ? [dataOf(body)] : []),
  ];
  return hint + parts.join(' \\\n  ');
}
