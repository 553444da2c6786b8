import { algorithm, sdkDate } from '@cloudimages/signing';
import { demo, other } from '../lib/development.ts';
import { namedImages } from './slots.ts';

const head = `Host: 127.0.0.1\r\nX-Auth-Token: ${demo.token}\r\n`;
const json = `${head}Content-Type: application/json\r\n`;
const image = `/v2/cloudimages/${namedImages[0]}`;
const file = `/v2/images/${namedImages[1]}/file`;

/** Hidden in other requests. If the server parses it as a request, it deletes an image that must not change. */
const hidden = `DELETE /v2/images/${namedImages.at(-1)} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Auth-Token: ${other.token}\r\n\r\n`;

/** Request smuggling: requests whose end a server and a proxy might see at different places. */
const smuggled: readonly string[] = [
  `POST /v2/images HTTP/1.1\r\n${json}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
  `POST /v2/images HTTP/1.1\r\n${json}Transfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n0\r\n\r\n${hidden}`,
  `POST /v2/images HTTP/1.1\r\n${json}Content-Length: 0\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`,
  `POST /v2/images HTTP/1.1\r\n${json}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n${hidden}`,
  `POST /v2/images HTTP/1.1\r\n${json}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${hidden}`,
  `POST /v2/images HTTP/1.1\r\n${json}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${hidden}`,
  `POST /v2/images HTTP/1.1\r\n${json}Transfer-Encoding\0: chunked\r\n\r\n0\r\n\r\n${hidden}`,
  `POST /v2/images HTTP/1.1\r\n${json}Transfer-Encoding: chunked\r\n\r\n0;\n\n${hidden}`,
  `POST /v2/images HTTP/1.1\r\n${json}Transfer-Encoding: chunked\r\n\r\n3\r\nabcX${hidden}`,
  `POST /v2/images HTTP/1.1\r\n${json}Transfer-Encoding: chunked\r\n\r\n-1\r\n${hidden}`,
  `POST /v2/images HTTP/1.1\r\n${json}Transfer-Encoding: chunked\r\n\r\n10000000000000000\r\n${hidden}`,
  `POST /v2/images HTTP/1.1\r\n${json}Content-Length: 0, ${hidden.length}\r\n\r\n${hidden}`,
  `POST /v2/images HTTP/1.1\r\n${json}Content-Length: +0\r\n\r\n${hidden}`,
  `POST /v2/images HTTP/1.1\r\n${json}Content-Length: ${hidden.length}\r\n 0\r\n\r\n${hidden}`,
  // The response precedes the body, whose rest must not be parsed as a request.
  `POST /v2/images HTTP/1.1\r\n${json}Content-Length: 1100000\r\n\r\n${hidden.repeat(50)}`,
  `POST /v2/images HTTP/1.1\r\n${head}Content-Type: a/b\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`,
  `POST /nothing HTTP/1.1\r\n${head}Content-Length: ${hidden.length}\r\n\r\n${hidden}`,
  `GET ${file} HTTP/1.1\r\n${head}Content-Length: ${hidden.length}\r\n\r\n${hidden}`,
  `PUT ${file} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`,
  `PUT /v2/images/nothing/file HTTP/1.1\r\n${head}Transfer-Encoding: chunked\r\n\r\n${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`,
  `POST /v2/images HTTP/1.1\r\n${json}Expect: 100-continue\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`,
];

const targets: readonly string[] = [
  ...[
    '*',
    '//',
    '///v2/images',
    '/v2//images',
    '/v2/./images',
    '/v2/images/../images',
    '/%76%32/images',
    '/v2/images;a=b',
  ],
  ...['/v2/images/%2e%2e', '/v2/images/..%2f..%2fetc%2fpasswd', '/v2/images/%00', '/v2/images/%', '/v2/images/%c0%ae'],
  ...[
    '/v2/images?%',
    '/v2/images?limit=%zz',
    '/v2/images?__proto__=x',
    '/v2/images?a[b]=c&a[b]=d',
    '/v2/images?=x',
    '/v2/images?&&',
  ],
  ...[
    '/docs/../../package.json',
    '/docs/..%2f..%2fpackage.json',
    '/docs/%2e%2e/%2e%2e/etc/passwd',
    '/docs/%00',
    '/docs//etc/passwd',
  ],
  ...[
    '/docs/.hidden',
    '/docs/nothing',
    '/docs/index.html%00.js',
    '/openapi.json/',
    '/healthz?',
    '/constructor',
    '/__proto__',
  ],
  ...[
    'http://evil.example/v2/images',
    'http://evil.example',
    'http://',
    'HTTP://a@b:c/v2',
    'file:///etc/passwd',
    'evil.example:80',
  ],
  ...[
    '/v2#/images',
    '/v2/images#',
    '?',
    '',
    '\\v2\\images',
    '/v2/images/\xff\xfe',
    `/${'a'.repeat(16_000)}`,
    `/v2/images/${'%41'.repeat(5000)}`,
  ],
];

const lines: readonly string[] = [
  ...[
    'Expect: 100-continue',
    'Expect: nonsense',
    'Upgrade: websocket\r\nConnection: Upgrade',
    'Connection: close, keep-alive',
  ],
  ...[
    'Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAAP__',
    'TE: trailers, deflate',
  ],
  ...[
    'X-Forwarded-Proto: https\r\nX-Forwarded-Proto: http',
    'X-Forwarded-Host: evil.example',
    'Host: evil.example',
    'Host:',
  ],
  ...[
    'Cookie: a=b',
    `Cookie: ${'a=b; '.repeat(2000)}`,
    'X: \x01',
    'X: \x7f',
    'X: \0',
    'X\x80: y',
    ': y',
    ' : y',
    'X:',
    '\tX: y',
    'X y: z',
  ],
  ...[
    'X: a\nX-Injected: b',
    'X: a\rX-Injected: b',
    'X: a\r\n\tb',
    'X-Request-Id: a\r\nX-Request-Id: b',
    'Accept-Encoding: gzip, br',
  ],
  ...[
    'Authorization: Basic ZGVtbzpkZW1v',
    `Authorization: ${algorithm}`,
    `Authorization: ${algorithm} Access=a, SignedHeaders=;, Signature=`,
  ],
  ...[
    'Range: bytes=0-0,2-1,-1',
    `Range: bytes=${'0-0,'.repeat(1000)}`,
    'If-Modified-Since: x',
    'If-None-Match: *',
    'If-Range: "x"',
  ],
];

const garbage: readonly string[] = [
  ...[
    '\r\n\r\n',
    '\n\n',
    '\0',
    'x',
    'good morning\r\n\r\n',
    'GET',
    'GET /',
    'GET / HTTP/1.1',
    'GET / HTTP/1.1\r\n',
    'GET /\r\n\r\n',
  ],
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0',
  'CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: 127.0.0.1:22\r\n\r\n',
  'GET / HTTP/1.0\r\n\r\n',
  'GET / HTTP/1.1\r\n\r\n',
  'GET  /  HTTP/1.1\r\nHost: a\r\n\r\n',
  'get / HTTP/1.1\r\nHost: a\r\n\r\n',
  `OPTIONS * HTTP/1.1\r\n${head}\r\n`,
  `GET / HTTP/1.1\r\n${head}${Array.from({ length: 1500 }, (_, i) => `a${i}: b\r\n`).join('')}\r\n`,
  `GET / HTTP/1.1\r\n${'x: y\r\n'.repeat(2500)}\r\n`,
  `GET / HTTP/1.1\r\n${head}X: ${'y'.repeat(17_000)}\r\n\r\n`,
  `POST /v2/images HTTP/1.1\r\n${json}Transfer-Encoding: chunked\r\n\r\n${'1\r\n[\r\n'.repeat(5000)}0\r\n\r\n`,
  `POST /v2/images HTTP/1.1\r\n${json}Transfer-Encoding: chunked\r\n\r\n2;${'x'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`,
  `POST /v2/images HTTP/1.1\r\n${json}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n${'X: y\r\n'.repeat(4000)}\r\n`,
  `PATCH ${image} HTTP/1.1\r\n${json}Content-Length: 9007199254740993\r\n\r\n[]`,
  `PATCH ${image} HTTP/1.1\r\n${json}Content-Length: 10\r\n\r\n[]`,
];

/** A wrong signature over as many headers as a head can hold; the error explains it. */
function overSigned(now: Date): string {
  const names = Array.from({ length: 1200 }, (_, i) => i.toString(36));
  const list = ['host', 'x-sdk-date', ...names].join(';');
  return `GET /v2/images?b=1&a=2 HTTP/1.1\r\nHost: 127.0.0.1:80\r\nX-Sdk-Date: ${sdkDate(now)}\r\n${names.map((name) => `${name}:\r\n`).join('')}Authorization: ${algorithm} Access=${demo.accessKey}, SignedHeaders=${list}, Signature=${'0'.repeat(64)}\r\n\r\n`;
}

/** Known hostile requests, sent unchanged. A character stands for a byte. */
export const corpus: readonly ((now: Date) => string)[] = [
  ...smuggled,
  ...targets.flatMap((target) => [`GET ${target} HTTP/1.1\r\n${head}\r\n`, `HEAD ${target} HTTP/1.1\r\n${head}\r\n`]),
  ...lines.map((line) => `GET /v2/images?limit=1 HTTP/1.1\r\n${head}${line}\r\n\r\n`),
  ...lines.map((line) => `PATCH ${image} HTTP/1.1\r\n${line}\r\n${json}Content-Length: 2\r\n\r\n[]`),
  ...garbage,
  ...garbage.map((text) => `GET /v2 HTTP/1.1\r\n${head}\r\n${text}`),
  `GET /v2 HTTP/1.1\r\n${head}\r\n`.repeat(500),
]
  .map((text) => () => text)
  .concat(overSigned as never);
