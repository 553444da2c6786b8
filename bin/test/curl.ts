import { parseArgs } from 'node:util';

/** Finds the curl command in a text and reads it as a shell and curl would: what to give to `fetch`. */
export function readCurl(text: string): [url: string, init: RequestInit] {
  const [command = ''] = /\bcurl (?:.*\\\r?\n)*.*/.exec(text) ?? [];
  const words = command.replace(/\\\r?\n/g, ' ').matchAll(/'([^']*)'|\S+/g);
  const [, ...args] = Array.from(words, ([word, quoted]) => quoted ?? word);
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      request: { type: 'string', short: 'X' },
      header: { type: 'string', short: 'H', multiple: true, default: [] },
      data: { type: 'string', short: 'd' },
    },
  });
  const [url = ''] = positionals;
  const headers = values.header.map((line): [string, string] => [
    line.slice(0, line.indexOf(':')),
    line.slice(line.indexOf(':') + 1).trim(),
  ]);
  return [
    url,
    { headers, ...(values.request && { method: values.request }), ...(values.data && { body: values.data }) },
  ];
}
