import { fits, inLines, JSON_SYNTAX, literal, type Syntax } from './literal.ts';
import { type ExampleRequest, pathExamples, requiredExamples, SERVER, TOKEN } from './request.ts';

const CLIENT = '@cloudimages/client';

const string = (text: string) => `'${text.replaceAll(/[\\']/g, '\\$&').replaceAll('\n', '\\n')}'`;

const SYNTAX: Syntax = {
  ...JSON_SYNTAX,
  string,
  key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : string(name)),
  pad: ' ',
  lastComma: ',',
};

/** What stands around the call of the client's function. */
const AROUND = {
  json: ['const result = await ', ';\nconsole.log(result);'],
  data: ['const download = await ', ";\nif (download) await writeFile('disk.img', download.body);"],
  none: ['await ', ';'],
} as const;

/** The call of the client's function of the operation. */
function clientCall({ operation, body, result }: ExampleRequest): string {
  const { operationId, parameters } = operation;
  const hasQuery = parameters.some((parameter) => parameter.in === 'query');
  const query = Object.fromEntries(requiredExamples(operation, 'query'));
  const [before, after] = AROUND[result];
  const start = `${before}${operationId}(`;
  const args = [
    'client',
    ...pathExamples(operation).map(string),
    ...(hasQuery && (body || Object.keys(query).length > 0) ? [literal(query, SYNTAX)] : []),
  ];
  if (body) {
    const column = `${start}${args.join(', ')}, `.length;
    args.push(body.binary ? 'data' : literal(body.value, SYNTAX, column));
  }
  const line = args.join(', ');
  // The lines of the last argument need no lines for the others.
  const [first = ''] = line.split('\n');
  return start + (fits(first, start.length) ? `${line})` : inLines('()', args, SYNTAX).slice(1)) + after;
}

function withClient(request: ExampleRequest): string {
  const { operation, body, result } = request;
  const names = ['createCloudImages', operation.operationId].toSorted();
  return [
    ...(result === 'data' ? ["import { writeFile } from 'node:fs/promises';"] : []),
    `import { ${names.join(', ')} } from '${CLIENT}';`,
    '',
    `const client = createCloudImages({ endpoint: '${SERVER}', token: '${TOKEN}' });`,
    ...(body?.binary
      ? [
          "// To send a file: await openAsBlob('disk.img') of node:fs",
          `const data = new Blob([${string(String(body.value))}]);`,
        ]
      : []),
    clientCall(request),
  ].join('\n');
}

interface Login {
  readonly auth: {
    readonly identity: {
      readonly password: {
        readonly user: {
          readonly name: string;
          readonly password: string;
          readonly domain: { readonly name: string };
        };
      };
    };
    readonly scope: { readonly project: { readonly name: string } };
  };
}

/** The client creates tokens from a password by itself. */
function withSignIn(url: string, { auth }: Login): string {
  const { name: user, password, domain } = auth.identity.password.user;
  const identity = url.replace('/auth/tokens', '');
  const login = { identity, domain: domain.name, user, password, project: auth.scope.project.name };
  return `import { signIn } from '${CLIENT}';

const createToken = signIn(${literal(login, SYNTAX, 'const createToken = signIn('.length)});
const { token, expiresAt } = await createToken();
console.log(token, expiresAt);`;
}

function withFetch({ method, url, headers, result }: ExampleRequest): string {
  const init = {
    ...(method !== 'GET' && { method }),
    ...(headers.length > 0 && { headers: Object.fromEntries(headers) }),
  };
  const start = `const response = await fetch(${string(url)}`;
  const options = Object.keys(init).length > 0 ? `, ${literal(init, SYNTAX, start.length)}` : '';
  return `${start}${options});
if (!response.ok) throw new Error(await response.text());
console.log(${result === 'none' ? 'response.status' : 'await response.json()'});`;
}

/** The client has a function for each operation of the image API. */
export function typescript(request: ExampleRequest): string {
  const { operationId } = request.operation;
  if (operationId === 'keystoneCreateToken') return withSignIn(request.url, request.body?.value as Login);
  return operationId.startsWith('keystone') ? withFetch(request) : withClient(request);
}
