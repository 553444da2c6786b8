/** Why a request failed: the message of the cause of fetch's error, or its code, as for a host of several addresses. */
export function reasonOf(error: Error): string {
  const { message, code }: NodeJS.ErrnoException = error.cause instanceof Error ? error.cause : error;
  return message || (code ?? error.message);
}
