/** The code of the error for a value; undefined if it is valid. */
export type Rule = (value: unknown) => string | undefined;

export const letters = 'abcdefghijklmnopqrstuvwxyz';
export const consistsOf = (text: string, alphabet: string) => [...text].every((one) => alphabet.includes(one));

const units = (text: string) => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
const isControl = (unit: number) => unit < 0x20 || (unit >= 0x7f && unit < 0xa0);

/** Whether every store can keep it: no U+0000, and no character outside the Basic Multilingual Plane. */
export const isPlain = (text: string) => units(text).every((unit) => unit !== 0 && (unit < 0xd800 || unit > 0xdfff));

export const text =
  (rule: (value: string) => string | undefined): Rule =>
  (value) =>
    typeof value === 'string' ? rule(value) : 'IMG.0001';

export const oneOf = (code: string, ...values: unknown[]): Rule =>
  text((value) => (values.includes(value) ? undefined : code));

export const nativeName: Rule = text((value) => {
  if (value === '') return 'IMG.0013';
  if ([...value].length > 255) return 'IMG.0002';
  return isPlain(value) && !units(value).some(isControl) ? undefined : 'IMG.0003';
});

export const description: Rule = text((value) => {
  if ([...value].length > 1024) return 'IMG.0004';
  return isPlain(value) && !['\r', '\n', '<', '>'].some((one) => value.includes(one)) ? undefined : 'IMG.0054';
});

export const extension: Rule = text((value) =>
  isPlain(value) && Buffer.byteLength(value) <= 65_535 ? undefined : 'IMG.0001',
);

const tag: Rule = text((value) => (value !== '' && value.length <= 255 && isPlain(value) ? undefined : 'IMG.0001'));

/** The tags of an image, as a whole. */
export const tagList: Rule = (value) =>
  Array.isArray(value) && value.length <= 10 && value.every((one) => tag(one) === undefined) ? undefined : 'IMG.0001';

/** Only administrators make an image `public` or `community`. */
export const visibility: Rule = text((value) => {
  if (value === 'private' || value === 'shared') return undefined;
  return value === 'public' || value === 'community' ? 'IMG.0026' : 'IMG.0001';
});

export const isBoolean: Rule = (value) => (typeof value === 'boolean' ? undefined : 'IMG.0001');

export const integer =
  (code: string, least: number, most: number): Rule =>
  (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return 'IMG.0001';
    return value >= least && value <= most ? undefined : code;
  };

export const isId = (text: string) =>
  text.length === 36 &&
  [...text].every((one, index) => ([8, 13, 18, 23].includes(index) ? '-' : '0123456789abcdef').includes(one));

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The JSON value of a text; undefined if it is malformed. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
