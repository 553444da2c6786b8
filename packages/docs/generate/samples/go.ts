import { JSON_SYNTAX, literal } from './literal.ts';
import type { ExampleRequest } from './request.ts';

const { string } = JSON_SYNTAX;

/** A text between backticks where it has none. */
const rawString = (text: string) => (text.includes('`') ? string(text) : `\`${text}\``);

const onError = `if err != nil {
	log.Fatal(err)
}`;

function importsOf({ body, result }: ExampleRequest): string[] {
  return [
    'fmt',
    ...(result === 'none' ? [] : ['io']),
    'log',
    'net/http',
    ...(result === 'data' ? ['os'] : []),
    ...(body ? ['strings'] : []),
  ];
}

function bodyLines({ value, binary }: NonNullable<ExampleRequest['body']>): string[] {
  return [
    ...(binary ? ['// To send a file: body, err := os.Open("disk.img")'] : []),
    `body := strings.NewReader(${rawString(binary ? String(value) : literal(value, JSON_SYNTAX, 28))})`,
  ];
}

const failedAt = (what: string) => `if response.StatusCode >= 400 {
	log.Fatal(${what})
}`;

/** The lines that check the status and print what the response holds. */
function printed({ result, resultHeader }: ExampleRequest): string[] {
  const header = resultHeader ? [`fmt.Println(response.Header.Get(${string(resultHeader)}))`] : [];
  return {
    json: [
      'data, err := io.ReadAll(response.Body)',
      onError,
      failedAt('response.Status, " ", string(data)'),
      ...header,
      'fmt.Println(string(data))',
    ],
    data: [
      failedAt('response.Status'),
      'file, err := os.Create("disk.img")',
      onError,
      'defer file.Close()',
      'size, err := io.Copy(file, response.Body)',
      onError,
      'fmt.Println(size, "bytes")',
    ],
    none: [failedAt('response.Status'), 'fmt.Println(response.Status)'],
  }[result];
}

export function go(request: ExampleRequest): string {
  const { method, url, headers, body } = request;
  const lines = [
    ...(body ? bodyLines(body) : []),
    `url := ${string(url)}`,
    `request, err := http.NewRequest(${string(method)}, url, ${body ? 'body' : 'nil'})`,
    onError,
    ...headers.map(([name, value]) => `request.Header.Set(${string(name)}, ${string(value)})`),
    'response, err := http.DefaultClient.Do(request)',
    onError,
    'defer response.Body.Close()',
    ...printed(request),
  ];
  return `package main

import (
${importsOf(request)
  .map((name) => `\t"${name}"`)
  .join('\n')}
)

func main() {
${indented(lines.join('\n'))}
}`;
}

/** Lines with a tab before each, except within a text between backticks. */
function indented(code: string): string {
  let isText = false;
  return code
    .split('\n')
    .map((line) => {
      const shown = isText ? line : `\t${line}`;
      if ((line.split('`').length - 1) % 2 === 1) isText = !isText;
      return shown;
    })
    .join('\n');
}
