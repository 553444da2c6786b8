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

/** Why a login with this password would fail, if it would. */
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
 * Reads the password on the first line.
 * @throws {Error} with a message for the operator when there is none, or when no login with it could succeed.
 */
export async function readPassword(input: NodeJS.ReadStream): Promise<string> {
  // latin1 keeps every byte; in UTF-8, readline would replace invalid bytes.
  for await (const line of createInterface(input.setEncoding('latin1'))) {
    if (line === '') break;
    const password = decode(Buffer.from(line, 'latin1'));
    const problem = problemOf(password);
    if (problem !== undefined) throw new Error(problem);
    return password;
  }
  throw new Error('There is no password on standard input.');
}
