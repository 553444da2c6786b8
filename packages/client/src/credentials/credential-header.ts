const malformed = (name: string) => new TypeError(`The header ${name} is empty or malformed.`);

/**
 * Sets a header to a token or a signature.
 *
 * @throws {TypeError} if the value is empty, such as an environment variable that is not set, or has a character that is not
 * allowed in headers. The error does not repeat the value, as the runtime's own error does.
 */
export function setCredential(headers: Headers, name: string, value: string | undefined): void {
  if (!value) throw malformed(name);
  try {
    headers.set(name, value);
  } catch {
    throw malformed(name);
  }
}
