import fc from 'fast-check';

export const long = (length: number, unit = 'a') => unit.repeat(length);

/** Includes lone surrogates. The unit `binary` does so as well, but takes a second to prepare in each process. */
export const codePoint = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

/** Text: plain, unusual, and just below and above the limits. */
export const texts = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('true', 'false', 'blue', 'red', 'uefi', 'bios', 'V100', 'M60_vGPU', '2048') },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: codePoint, maxLength: 4 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' a', 'a b', 'a\nb', '<', '\u0000', '\ud800', '😀', '镜', '2147483648', '007'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...[128, 129, 255, 256, 1024, 1025].map((length) => long(length)), long(129, '镜')),
  },
);

export const values = fc.oneof(
  { weight: 8, arbitrary: texts },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(0, 1, 1024, -1, 1.5, 2 ** 31 - 1, 2 ** 31, true, false, null) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
);
