import fc, { type Arbitrary } from 'fast-check';
import { nastyText } from './nasty.ts';
import { bytesOf } from './request.ts';

type Mutation = (bytes: string) => string;

const place = fc.nat(2 ** 16);

/** A position, mostly near the beginning, where most of the syntax is. */
const at = (bytes: string, number: number) => number % Math.max(1, Math.min(bytes.length, 600));

const inserted = fc.oneof(
  fc.constantFrom('\r\n', '\n', '\r', '\0', '\r\n\r\n', ' ', ':', '\t', '\x7f', '\xff', 'HTTP/1.1', '0\r\n\r\n'),
  fc.constantFrom('\r\nX-Injected: 1', '\nX-Injected: 1\n', '%0d%0aX-Injected:%201', '\r\n X-Folded: 1'),
  fc.constantFrom('Content-Length: 3\r\n', 'Transfer-Encoding: chunked\r\n', 'Connection: upgrade\r\nUpgrade: h2c\r\n'),
  nastyText.map(bytesOf),
);

const mutations: Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.nat(7)).map(
    ([number, bit]): Mutation =>
      (bytes) => {
        const index = at(bytes, number);
        const flipped = String.fromCharCode(bytes.charCodeAt(index) ^ (1 << bit));
        return bytes.slice(0, index) + flipped + bytes.slice(index + 1);
      },
  ),
  place.map(
    (number): Mutation =>
      (bytes) =>
        bytes.slice(0, at(bytes, number)),
  ),
  fc.tuple(place, place).map(
    ([begin, length]): Mutation =>
      (bytes) => {
        const index = at(bytes, begin);
        const part = bytes.slice(index, index + 1 + (length % 200));
        return bytes.slice(0, index) + part + bytes.slice(index);
      },
  ),
  fc.tuple(place, fc.nat(80)).map(
    ([begin, length]): Mutation =>
      (bytes) => {
        const index = at(bytes, begin);
        return bytes.slice(0, index) + bytes.slice(index + 1 + length);
      },
  ),
  fc.tuple(place, inserted).map(
    ([number, text]): Mutation =>
      (bytes) => {
        const index = at(bytes, number);
        return bytes.slice(0, index) + text + bytes.slice(index);
      },
  ),
  // After the first line, where headers belong.
  inserted.map(
    (text): Mutation =>
      (bytes) =>
        bytes.replace('\r\n', () => `\r\n${text}`),
  ),
  fc.constantFrom('0', '-1', '+5', '1e3', '0x10', '5, 5', ' 5', '99999999999999999999', '').map(
    (length): Mutation =>
      (bytes) =>
        bytes.replace(/Content-Length: \d+/, `Content-Length: ${length}`),
  ),
  fc.constantFrom('HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/1.1 ', 'http/1.1', 'HTTP/1.', 'ICE/1.0', '').map(
    (version): Mutation =>
      (bytes) =>
        bytes.replace('HTTP/1.1', version),
  ),
  fc.constantFrom('\n', '\r', '\r\r\n', '\n\r').map(
    (end): Mutation =>
      (bytes) =>
        bytes.replace('\r\n', end),
  ),
);

/** One or several mutations of bytes. */
export const spoilt: Arbitrary<Mutation> = fc.array(mutations, { minLength: 1, maxLength: 3 }).map(
  (some): Mutation =>
    (bytes) =>
      some.reduce((spoiling, mutate) => mutate(spoiling), bytes),
);
