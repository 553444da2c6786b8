import { inspect } from 'node:util';

export const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const camelCase = (name: string) => name.replaceAll(/_+(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Writes a value as TypeScript. */
export const literal = (value: unknown) =>
  inspect(value, { depth: null, maxArrayLength: null, maxStringLength: null, breakLength: 100 });

/** Breaks a line into lines of up to 117 characters. */
const wrapped = (line: string) => line.replaceAll(/(.{1,117})(?:\s+|$)/g, '$1\n').trimEnd();

/** Writes a docstring with lines of up to 120 characters. */
export function docstring(description: string, example: string, isDeprecated = false): string {
  const text = description.trim().split('\n').map(wrapped).join('\n');
  const mark = isDeprecated ? '\n\n@deprecated It may be removed; the description names another operation.' : '';
  const lines = `${text}${mark}\n\n@example\n\`\`\`ts\n${example}\n\`\`\``.split('\n');
  return `/**\n${lines.map((line) => ` * ${line.replaceAll('*/', '*\\/')}`.trimEnd()).join('\n')}\n */\n`;
}
