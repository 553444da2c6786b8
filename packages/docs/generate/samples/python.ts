import { fits, inLines, JSON_SYNTAX, literal, type Syntax } from './literal.ts';
import type { ExampleRequest } from './request.ts';

const SYNTAX: Syntax = {
  ...JSON_SYNTAX,
  words: { true: 'True', false: 'False', null: 'None' },
  indent: 4,
  lastComma: ',',
};
const { string } = SYNTAX;

function importsOf({ body, result, multipleChoices }: ExampleRequest): string {
  const usesJson = result === 'json' || (body && !body.binary);
  return [
    ...(usesJson ? ['import json'] : []),
    ...(result === 'data' ? ['import shutil'] : []),
    ...(multipleChoices ? ['from urllib.error import HTTPError'] : []),
    'from urllib.request import Request, urlopen',
  ].join('\n');
}

function requestCall({ method, url, headers, body }: ExampleRequest): string {
  const start = 'request = Request(';
  const named = (name: string, value: unknown) => `${name}=${literal(value, SYNTAX, name.length + 5, 4)}`;
  const args = [
    string(url),
    ...(method === 'GET' ? [] : [named('method', method)]),
    ...(headers.length > 0 ? [named('headers', Object.fromEntries(headers))] : []),
    ...(body?.binary ? ['data=data'] : []),
    ...(body && !body.binary ? [`data=json.dumps(${literal(body.value, SYNTAX, 29, 4)}).encode()`] : []),
  ];
  const line = args.join(', ');
  return start + (fits(`${line})`, start.length) ? `${line})` : inLines('()', args, SYNTAX).slice(1));
}

/** The lines that print what the response holds. */
function printed({ result, resultHeader }: ExampleRequest): string[] {
  return [
    ...(resultHeader === undefined ? [] : [`print(response.headers[${string(resultHeader)}])`]),
    ...{
      json: ['print(json.load(response))'],
      data: ['shutil.copyfileobj(response, file)'],
      none: ['print(response.status)'],
    }[result],
  ];
}

function sent(request: ExampleRequest): string {
  const lines = printed(request).map((line) => `    ${line}`);
  if (!request.multipleChoices) {
    const file = request.result === 'data' ? ', open("disk.img", "wb") as file' : '';
    return [`with urlopen(request) as response${file}:`, ...lines].join('\n');
  }
  return [
    'try:',
    '    response = urlopen(request)',
    'except HTTPError as error:',
    '    if error.code != 300:  # The status of lists of versions.',
    '        raise',
    '    response = error',
    'with response:',
    ...lines,
  ].join('\n');
}

/** `urlopen` raises an error for any status from 300 on. */
export function python(request: ExampleRequest): string {
  const { body } = request;
  return [
    importsOf(request),
    '',
    ...(body?.binary
      ? ['# To send a file: data = open("disk.img", "rb")', `data = b${string(String(body.value))}`]
      : []),
    requestCall(request),
    sent(request),
  ].join('\n');
}
