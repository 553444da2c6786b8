/** Whether values of a header let others call in the caller's name: tokens, signatures, passwords, sessions. */
export const isSecret = (header: string): boolean => /auth|token|cookie|secret|key/i.test(header);

/**
 * A text without the secrets of these headers: whole values, the last part of one, which is the signature of an access
 * key or a password, and values as a URL would have them.
 */
export function redacted(text: string, headers: Headers | undefined): string {
  let rest = text;
  for (const [name, value] of headers ?? []) {
    if (!isSecret(name) || !value) continue;
    const end = value.replace(/.*[ =](?=.{16})/, '');
    for (const secret of [value, end, encodeURIComponent(value)]) rest = rest.replaceAll(secret, '***');
  }
  return rest;
}
