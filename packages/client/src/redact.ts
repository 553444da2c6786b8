/** Whether the values of a header are secret: tokens, signatures, passwords, sessions. */
export const isSecret = (header: string): boolean => /auth|token|cookie|secret|key/i.test(header);

/** Shorter values, such as the token `any` for a mock, are parts of ordinary words, which would be replaced with them. */
const shortest = 8;

/**
 * The secrets of these headers: whole values, also as a URL has them, and the last part of a value, which is the signature
 * of an access key or a password.
 */
export const secretsOf = (headers: Headers | undefined): string[] =>
  [...(headers ?? [])].flatMap(([name, value]) =>
    // Less than 16 characters behind a space or an equals sign are the end of the last part, such as the padding of Base64.
    isSecret(name) && value.length >= shortest
      ? [value, value.replace(/.*[ =](?=.{16})/, ''), encodeURIComponent(value)]
      : [],
  );

/** Replaces secrets in a text by ***. */
export const redacted = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((rest, secret) => (secret ? rest.replaceAll(secret, '***') : rest), text);
