import { contextOf, setContext } from '../exchange-context.ts';

/** Marks the error of credentials that cannot be fetched or used. It occurs before the request is sent. */
export async function markAuthErrors<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    setContext(error, { isAuthError: true });
    throw error;
  }
}

/** Such an error is not retried: a wrong password that is tried again and again locks an account. */
export const isAuthError = (error: unknown): boolean => contextOf(error).isAuthError === true;
