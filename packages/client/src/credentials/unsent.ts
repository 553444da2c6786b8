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

/** Sets a header. Of a value that no header can have, the runtime's own error would repeat the secret. */
export function setSecret(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    throw new TypeError(`The value for the header ${name} has a character that no header can have.`);
  }
}
