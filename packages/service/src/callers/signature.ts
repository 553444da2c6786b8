import { type KnownKey, verify } from '@cloudimages/signing';
import type { Call, HeaderReader } from '../pipeline/call.ts';
import { readWhole } from '../pipeline/read-whole.ts';
import { unauthorized } from '../pipeline/refusal.ts';
import type { AccessKey, Directory, Identified } from './caller.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The body as its signature needs it: a stream is read only when the signature covers it. */
const bodyOf = ({ body }: Call<string>) =>
  body instanceof ReadableStream
    ? async (maxBytes: number) => (await readWhole(body, maxBytes)) ?? new Uint8Array()
    : (body as Bytes | undefined);

/** The project that a signed request acts for: the one it names, or the first one of its user. */
function projectOf({ projects }: AccessKey, header: HeaderReader): string {
  const wanted = header('x-project-id') || projects[0];
  if (wanted !== undefined && projects.includes(wanted)) return wanted;
  throw unauthorized('the user of the access key does not act for the project that X-Project-Id names.');
}

/** Verifies the signature of a request, by the access keys that `findKey` looks up. */
export const verifyCall = <Key extends KnownKey>(
  call: Call<string>,
  findKey: (id: string) => Promise<Key | undefined>,
  now: Date,
): ReturnType<typeof verify<Key>> => {
  const { operation, target, header } = call;
  return verify({ method: operation.method, target, header, body: bodyOf(call) }, findKey, now);
};

/**
 * Identifies the caller of a request that is signed with an access key.
 * @throws {Refusal} 401 with what is wrong, in detail when everyone knows the access key.
 */
export async function bySignature(call: Call, directory: Directory, now: Date): Promise<Identified> {
  const outcome = await verifyCall(call, (id) => directory.accessKey(id), now);
  if ('reason' in outcome) throw unauthorized(outcome.message);
  const { key, ...read } = outcome;
  return { project: projectOf(key, call.header), ...read };
}
