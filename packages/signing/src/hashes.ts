/** The part of `node:crypto` that is used here. */
interface NodeCrypto {
  /** Hashes in one call, without an object to be collected later. Node has it since 20.12. */
  hash?(algorithm: 'sha256', data: string | Uint8Array, encoding: 'hex'): string;
  createHash(algorithm: 'sha256'): NodeHash;
  createHmac(algorithm: 'sha256', key: string | Uint8Array): NodeHash;
}

interface NodeHash {
  update(data: string | Uint8Array): NodeHash;
  digest(encoding: 'hex'): string;
}

type Runtime = { readonly process?: { getBuiltinModule?(name: 'node:crypto'): NodeCrypto | undefined } };

/**
 * The crypto module that Node, Deno and Bun have beside WebCrypto. WebCrypto hands each text to another thread and
 * back, which takes far longer than to hash a text of this length.
 */
const node = (globalThis as Runtime).process?.getBuiltinModule?.('node:crypto');

export const utf8 = new TextEncoder();

const bytesOf = (data: string | Uint8Array<ArrayBuffer>) => (typeof data === 'string' ? utf8.encode(data) : data);

const hex = (bytes: ArrayBuffer) =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of bytes, or of a text in UTF-8: 64 lower-case hexadecimal digits. */
export async function sha256(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  if (node?.hash) return node.hash('sha256', data, 'hex');
  if (node) return node.createHash('sha256').update(data).digest('hex');
  return hex(await crypto.subtle.digest('SHA-256', bytesOf(data)));
}

const importKey = (secret: string | Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey('raw', bytesOf(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);

/**
 * Makes the function that computes HMAC-SHA256 with one secret: 64 lower-case hexadecimal digits. WebCrypto imports the
 * secret once.
 */
export function hmac(secret: string | Uint8Array<ArrayBuffer>): (text: string) => Promise<string> {
  let key: Promise<CryptoKey> | undefined;
  return async (text) => {
    if (node) return node.createHmac('sha256', secret).update(text).digest('hex');
    key ??= importKey(secret);
    return hex(await crypto.subtle.sign('HMAC', await key, utf8.encode(text)));
  };
}
