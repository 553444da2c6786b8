import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Endpoint } from './targets/endpoint.ts';

const help = `Usage: cloudimages-contract-tests ENDPOINT [options]

Tests whether an endpoint speaks the API of the Image Management Service, and only reads unless told otherwise.

  --token TOKEN      token of the identity service, for one project (CLOUDIMAGES_TOKEN)
  --access-key ID    access key of the same project, to try signatures, too (CLOUDIMAGES_ACCESS_KEY)
  --secret-key KEY   its secret key (CLOUDIMAGES_SECRET_KEY)
  --write            run all cases: make some hundreds of small images in the project, change and delete them
  --report FOLDER    write coverage.json, coverage.html, coverage.junit.xml and cases.junit.xml there
  --help             show this

In parentheses: the environment variable that says the same. Others on the machine see arguments, but no variables.
Ends with 0 when all cases hold, 1 when some do not, 2 when it does not understand, and 130 when it was stopped.
`;

export interface Options {
  readonly endpoint: Endpoint;
  /** Absolute path of the folder for reports. */
  readonly report?: string;
}

/**
 * Reads the arguments and, for those not given, the environment; undefined when only the help text was asked for.
 * @throws {Error} with a line for the user, in which no secret is.
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options | undefined {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      token: text,
      'access-key': text,
      'secret-key': text,
      write: flag,
      report: text,
      help: flag,
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return undefined;
  }
  // A second one may be a token whose flag was forgotten, so it is not repeated.
  if (positionals.length !== 1)
    throw new Error('Give one endpoint, such as https://ims.example.com; --help tells more.');
  const token = visible('token', values.token ?? env.CLOUDIMAGES_TOKEN);
  const id = visible('access key', values['access-key'] ?? env.CLOUDIMAGES_ACCESS_KEY);
  const secret = visible('secret key', values['secret-key'] ?? env.CLOUDIMAGES_SECRET_KEY);
  if (!token) throw new Error('A token is needed: in CLOUDIMAGES_TOKEN, or with --token.');
  if (!id !== !secret) throw new Error('An access key and its secret key go together.');
  if (values.report === '') throw new Error('--report needs the name of a folder.');
  return {
    endpoint: {
      url: addressOf(positionals[0] ?? ''),
      token,
      ...(id && secret && { accessKey: { id, secret } }),
      write: values.write,
    },
    ...(values.report !== undefined && { report: resolve(values.report) }),
  };
}

/** What a header can carry as it is. */
function visible(name: string, text: string | undefined): string | undefined {
  if (text === undefined || /^[\x21-\x7e]*$/.test(text)) return text;
  throw new Error(
    `The ${name} has characters that it cannot have: blanks, line breaks or others beyond visible ASCII.`,
  );
}

function addressOf(text: string): string {
  const { protocol, username, password, search, hash } = URL.canParse(text) ? new URL(text) : { protocol: '' };
  if (!protocol.startsWith('http')) throw new Error('An endpoint is an address such as https://ims.example.com.');
  if (username || password) throw new Error('An endpoint is an address without user and password; give a token.');
  if (search || hash) throw new Error('An endpoint is an address without a query.');
  return text.replace(/\/+$/, '');
}
