/**
 * Errors of credentials that cannot be had or used. They come before anything is sent, and are not retried: a wrong
 * password that is tried again and again locks an account.
 */
export const unsent = new WeakSet<object>();

/** Remembers what the work is rejected with as unsent. */
export async function beforeSending<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Object) unsent.add(error);
    throw error;
  }
}

/**
 * Sets a header. An empty value is mostly that of a variable that is not set; of one that no header can have, the
 * runtime's own error would repeat the secret.
 */
export function setSecret(headers: Headers, name: string, value: string): void {
  try {
    // No header can have U+0000.
    headers.set(name, value || '\0');
  } catch {
    throw new TypeError(`The header ${name} is empty or malformed.`);
  }
}
