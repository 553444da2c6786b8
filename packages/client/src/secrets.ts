/** Whether the values of a header are secret: tokens, signatures, passwords, sessions. */
export const isSecret = (header: string): boolean => /auth|token|cookie|secret|key/i.test(header);

/**
 * Replaces the secrets of these headers in a text by ***: whole values, also as a URL has them, and the last part of a
 * value, which is the signature of an access key or a password.
 */
export function redacted(text: string, headers: Headers | undefined): string {
  let rest = text;
  for (const [name, value] of headers ?? []) {
    if (!isSecret(name) || value === '') continue;
    // Less than 16 characters behind a space or an equals sign are the end of the last part, such as the padding of Base64.
    const lastPart = value.replace(/.*[ =](?=.{16})/, '');
    for (const secret of [value, lastPart, encodeURIComponent(value)]) rest = rest.replaceAll(secret, '***');
  }
  return rest;
}
