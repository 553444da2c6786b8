type Violation = { path?: string[]; code?: string | number; message: string };

const MOST_VIOLATIONS = 10;
const MOST_CHARACTERS = 4096;

/** Says as JSON in ASCII which rules a request breaks, no more of them than a header can hold. */
export function describeViolations(violations: readonly Violation[]): string {
  const list = violations
    .slice(0, MOST_VIOLATIONS)
    .map(({ path = [], code, message }) => ({ location: ['request', ...path], code, message }));
  return JSON.stringify(list)
    .replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .slice(0, MOST_CHARACTERS);
}
