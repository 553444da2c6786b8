/**
 * Reads a whole number from a command line.
 * @throws {Error} with a message for the user if it is not one.
 */
export function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new Error(`${name} needs a whole number, not "${text}".`);
  return Number(text);
}
