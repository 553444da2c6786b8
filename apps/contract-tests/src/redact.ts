import { Writable } from 'node:stream';
import type { Redact } from '@cloudimages/openapi-vitest';
import type { Endpoint } from './targets/endpoint.ts';

/** The secrets of an endpoint, and the variables that replace them. */
export const secretsOf = ({ token, accessKey }: Endpoint): readonly (readonly [secret: string, variable: string])[] => [
  [token, '$CLOUDIMAGES_TOKEN'],
  ...(accessKey ? [[accessKey.secret, '$CLOUDIMAGES_SECRET_KEY'] as const] : []),
];

/** Redacts all texts of an error, in place. */
export function redactAll(error: object, redact: Redact, seen = new Set<object>()): void {
  if (seen.has(error)) return;
  seen.add(error);
  for (const [name, value] of Object.entries(error)) {
    if (typeof value === 'string') Object.assign(error, { [name]: redact(value) });
    else if (typeof value === 'object' && value !== null) redactAll(value, redact, seen);
  }
}

/** A stream that redacts what is written to it. */
export function redacted(stream: Writable, redact: Redact): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      stream.write(redact(String(chunk)));
      done();
    },
  });
}
