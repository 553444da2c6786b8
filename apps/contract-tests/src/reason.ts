/** Why nobody answered. What fetch says of it stands behind its error; a name with several addresses has but a code. */
export function reasonOf(error: Error): string {
  const { message, code }: NodeJS.ErrnoException = error.cause instanceof Error ? error.cause : error;
  return message || (code ?? error.message);
}
