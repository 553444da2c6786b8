import { Writable } from 'node:stream';
import type { Endpoint } from './targets/endpoint.ts';

/** Puts the names of variables in the place of what is secret, wherever a text has it. */
export type Veil = (text: string) => string;

/** A secret, and the variable that stands for it. */
export type Secret = readonly [secret: string, variable: string];

export function veilOf(secrets: readonly Secret[]): Veil {
  // The longer one goes first, as the other may be a part of it. JSON and addresses have a way of their own to write it.
  const written = secrets
    .toSorted(([a], [b]) => b.length - a.length)
    .flatMap(([secret, variable]) => {
      const ways = [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
      return [...new Set(ways)].map((way) => [way, variable] as const);
    });
  return (text) => written.reduce((rest, [way, variable]) => rest.replaceAll(way, () => variable), text);
}

export const secretsOf = ({ token, accessKey }: Endpoint): readonly Secret[] => [
  [token, '$CLOUDIMAGES_TOKEN'],
  ...(accessKey ? [[accessKey.secret, '$CLOUDIMAGES_SECRET_KEY'] as const] : []),
];

/** Veils all texts of an error, where they are. */
export function veilAll(error: object, veil: Veil, seen = new Set<object>()): void {
  if (seen.has(error)) return;
  seen.add(error);
  for (const [name, value] of Object.entries(error)) {
    if (typeof value === 'string') Object.assign(error, { [name]: veil(value) });
    else if (typeof value === 'object' && value !== null) veilAll(value, veil, seen);
  }
}

/** A stream on which no secret gets through. */
export function veiled(stream: Writable, veil: Veil): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      stream.write(veil(String(chunk)));
      done();
    },
  });
}
