import { createInterface } from 'node:readline';
import { identityRequestValidators, type TokenCreate } from '@cloudimages/contract/identity';
import { explain, type Rules } from '@cloudimages/contract/validators';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Error('The password is not UTF-8.');
  }
}

/** What would be wrong with a password when its user logs in, if anything. */
function problemOf(password: string): string | undefined {
  const user = { name: 'anybody', password };
  const auth: TokenCreate['auth'] = { identity: { methods: ['password'], password: { user } } };
  const reader = identityRequestValidators.keystoneCreateToken.body?.['application/json'];
  const { validate } = reader as Rules;
  if (validate({ auth })) return undefined;
  const [error] = validate.errors ?? [];
  return error && explain({ ...error, instancePath: '' }, 'The password');
}

/**
 * The password that stands on the first line.
 * @throws {Error} with a message for the operator when there is none, or one that nobody could log in with.
 */
export async function readPassword(input: NodeJS.ReadStream): Promise<string> {
  // A character for each byte, as readline would put another one for bytes that say nothing in UTF-8.
  for await (const line of createInterface(input.setEncoding('latin1'))) {
    if (line === '') break;
    const password = decode(Buffer.from(line, 'latin1'));
    const problem = problemOf(password);
    if (problem !== undefined) throw new Error(problem);
    return password;
  }
  throw new Error('There is no password on standard input.');
}
