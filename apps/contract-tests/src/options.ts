import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type OperationId, operations } from '@cloudimages/contract';
import type { Endpoint } from './targets/endpoint.ts';

const help = `Usage: cloudimages-contract-tests ENDPOINT [options]
       cloudimages-contract-tests --compare ENDPOINT_A ENDPOINT_B [options]
       cloudimages-contract-tests --proxy PORT --upstream ENDPOINT [--report FOLDER]

Tests an endpoint against the contract of the Image Management Service, compares the responses of two endpoints, or
checks the traffic between your own tests and an endpoint. Sends only requests that read, unless --write is given.

  --token TOKEN      token of the identity service, scoped to a project (CLOUDIMAGES_TOKEN)
  --access-key ID    access key of the same project, to also test signatures (CLOUDIMAGES_ACCESS_KEY)
  --secret-key KEY   its secret key (CLOUDIMAGES_SECRET_KEY)
  --write            also run the cases that create, change and delete images: some hundreds of small ones;
                     no case starts a job
  --operations LIST  test only these operations, such as listImages,updateImage; cases that call others are skipped
  --report FOLDER    write coverage.json, coverage.html, coverage.junit.xml and cases.junit.xml to this folder
  --help             show this help

With --compare:
  --token-a TOKEN    token for the first endpoint (CLOUDIMAGES_TOKEN_A)
  --token-b TOKEN    token for the second one (CLOUDIMAGES_TOKEN_B)
  --write            also create, change and delete small images on both
  --operations LIST  report only differences of these operations, such as listImages,updateImage

With --proxy:
  --proxy PORT       listen on this port of 127.0.0.1 until Ctrl-C, 0 for any free port
  --upstream ENDPOINT  forward all requests to this endpoint
  --report FOLDER    write coverage.json, coverage.html, coverage.junit.xml and traffic.har (without secrets) to it

In parentheses: the environment variable for the same value. Other users of the machine can see arguments, but not
variables. Exit codes: 0 if everything conforms or all differences are known, 1 if not, 2 for wrong arguments,
130 if a test or a comparison was stopped.
`;

export interface TestOptions {
  readonly does: 'test';
  readonly endpoint: Endpoint;
  /** Absolute path of the folder for reports. */
  readonly report?: string;
}

export interface CompareOptions {
  readonly does: 'compare';
  readonly endpoints: readonly [a: Endpoint, b: Endpoint];
}

export interface ProxyOptions {
  readonly does: 'proxy';
  readonly port: number;
  /** URL without a path. */
  readonly upstream: string;
  /** Absolute path of the folder for reports. */
  readonly report?: string;
}

export type Options = TestOptions | CompareOptions | ProxyOptions;

/** The options of each command, without the flag that selects it. */
const takes: Readonly<Record<Options['does'], readonly string[]>> = {
  test: ['token', 'access-key', 'secret-key', 'write', 'operations', 'report'],
  compare: ['token-a', 'token-b', 'write', 'operations'],
  proxy: ['upstream', 'report'],
};

/**
 * Reads the arguments and, for missing ones, the environment; undefined after --help.
 * @throws {Error} with a line for the user, without secrets.
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options | undefined {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      token: text,
      'access-key': text,
      'secret-key': text,
      compare: flag,
      'token-a': text,
      'token-b': text,
      proxy: text,
      upstream: text,
      write: flag,
      operations: text,
      report: text,
      help: flag,
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return undefined;
  }
  const does = values.compare ? 'compare' : values.proxy !== undefined ? 'proxy' : 'test';
  const stray = Object.keys(values).find((name) => name !== does && !takes[does].includes(name));
  if (stray !== undefined)
    throw new Error(`--${stray} does not go with ${does === 'test' ? 'a test' : `--${does}`}; see --help.`);
  if (values.report === '') throw new Error('--report needs a folder.');
  const report = values.report !== undefined && { report: resolve(values.report) };
  if (does === 'proxy') {
    if (positionals.length > 0) throw new Error('Name the endpoint of a proxy with --upstream; see --help.');
    return { does, port: portOf(values.proxy ?? ''), upstream: originOf(values.upstream), ...report };
  }
  const write = values.write ?? false;
  const needed = write && does === 'test' ? (['listImages', 'glanceUpdateImage', 'glanceDeleteImage'] as const) : [];
  const named = values.operations !== undefined && { operations: operationsIn(values.operations, needed) };
  if (does === 'compare') {
    const [a, b, ...more] = positionals;
    if (a === undefined || b === undefined || more.length > 0) {
      throw new Error('Give two endpoints to compare, such as https://ims.example.com; see --help.');
    }
    const tokenA = tokenOf('token-a', 'CLOUDIMAGES_TOKEN_A', values['token-a'], env);
    const tokenB = tokenOf('token-b', 'CLOUDIMAGES_TOKEN_B', values['token-b'], env);
    return {
      does,
      endpoints: [
        { url: addressOf(a), token: tokenA, write, ...named },
        { url: addressOf(b), token: tokenB, write, ...named },
      ],
    };
  }
  // A second one may be a token without its flag, so the message does not quote it.
  if (positionals.length !== 1) throw new Error('Give one endpoint, such as https://ims.example.com; see --help.');
  const token = tokenOf('token', 'CLOUDIMAGES_TOKEN', values.token, env);
  const id = visible('access key', values['access-key'] ?? env.CLOUDIMAGES_ACCESS_KEY);
  const secret = visible('secret key', values['secret-key'] ?? env.CLOUDIMAGES_SECRET_KEY);
  if (!id !== !secret) throw new Error('An access key and its secret key go together.');
  return {
    does,
    endpoint: {
      url: addressOf(positionals[0] ?? ''),
      token,
      ...(id && secret && { accessKey: { id, secret } }),
      write,
      ...named,
    },
    ...report,
  };
}

function operationsIn(text: string, needed: readonly OperationId[]): readonly OperationId[] {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !Object.hasOwn(operations, name));
  if (unknown !== undefined) throw new Error(`--operations: the document has no operation ${JSON.stringify(unknown)}.`);
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    throw new Error(
      `With --write, --operations must also name ${missing.join(', ')}: the run finds, unprotects and deletes its images by them.`,
    );
  }
  return names as OperationId[];
}

function tokenOf(flag: string, variable: string, given: string | undefined, env: NodeJS.ProcessEnv): string {
  const token = visible('token', given ?? env[variable]);
  if (!token) throw new Error(`A token is needed: set ${variable} or --${flag}.`);
  return token;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new Error('--proxy needs a port, a number from 0 to 65535.');
  return port;
}

function originOf(text: string | undefined): string {
  if (!text) throw new Error('--upstream is needed: the endpoint behind the proxy.');
  const address = addressOf(text);
  if (new URL(address).pathname !== '/') throw new Error('--upstream needs a URL without a path.');
  return address;
}

/** Checks that a header can carry the text unchanged. */
function visible(name: string, text: string | undefined): string | undefined {
  if (text === undefined || /^[\x21-\x7e]*$/.test(text)) return text;
  throw new Error(
    `The ${name} has characters that are not allowed: blanks, line breaks or others beyond visible ASCII.`,
  );
}

function addressOf(text: string): string {
  const { protocol, username, password, search, hash } = URL.canParse(text) ? new URL(text) : { protocol: '' };
  if (!protocol.startsWith('http')) throw new Error('An endpoint is a URL such as https://ims.example.com.');
  if (username || password) throw new Error('An endpoint is a URL without user and password; give a token.');
  if (search || hash) throw new Error('An endpoint is a URL without a query.');
  return text.replace(/\/+$/, '');
}
