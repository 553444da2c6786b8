import { stripVTControlCharacters } from 'node:util';

/** The longest lines in a report, in characters; a command may be longer, since users copy it. */
const longest = { command: 2000, other: 400 };

/** A text for files and terminals: without colors, and without the middle of its long lines. */
export const shorten = (text: string): string =>
  stripVTControlCharacters(text)
    .split('\n')
    .map((line) => {
      const most = line.includes('curl ') ? longest.command : longest.other;
      return line.length > most
        ? `${line.slice(0, most * 0.75)}… (${line.length} characters) …${line.slice(-most / 4)}`
        : line;
    })
    .join('\n');
