import { hmac, utf8 } from './hashes.ts';

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** The key of a signature: the secret itself, or what the older form derives from it for each part of the scope. */
export async function signingKey(secret: string, scope?: string): Promise<string | Uint8Array<ArrayBuffer>> {
  if (scope === undefined) return secret;
  let key = utf8.encode(`SDK${secret}`);
  for (const part of scope.split('/')) key = bytesOf(await hmac(key)(part));
  return key;
}
