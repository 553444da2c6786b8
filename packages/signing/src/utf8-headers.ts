import type { HeaderReader } from './received.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** HTTP libraries read each byte of a header as a character. */
function textOf(bytes: string): string {
  if (!/[\x80-\xff]/.test(bytes) || /[^\0-\xff]/.test(bytes)) return bytes;
  try {
    return utf8.decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
  } catch {
    return bytes;
  }
}

/** Reads headers as UTF-8, in which clients sign what is not ASCII; one that is not UTF-8 stays as it is. */
export const utf8Headers =
  (header: HeaderReader): HeaderReader =>
  (name) => {
    const value = header(name);
    return value === undefined ? value : textOf(value);
  };
