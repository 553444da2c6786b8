import { expectTypeOf, test } from 'vitest';
import {
  accessKey,
  type CloudImagesOptions,
  debug,
  type Exchange,
  type Layer,
  renewedToken,
  retries,
} from '../src/index.ts';

test('extras are layers', () => {
  expectTypeOf(debug(console.log)).toEqualTypeOf<Layer>();
  expectTypeOf(retries()).toEqualTypeOf<Layer>();
  expectTypeOf(retries({ tries: 2 })).toEqualTypeOf<Layer>();
  expectTypeOf(accessKey({ id: 'a', secret: 'b' })).toEqualTypeOf<Layer>();
  expectTypeOf(renewedToken(async () => ({ token: 'a', expiresAt: new Date() }))).toEqualTypeOf<Layer>();
  renewedToken(async () => ({ token: 'a', expiresAt: '2026-11-24T08:00:00Z' }));
});

test('what is missing or unknown does not compile', () => {
  // @ts-expect-error: a secret is needed
  accessKey({ id: 'a' });
  // @ts-expect-error: when does it end?
  renewedToken(async () => ({ token: 'a' }));
  // @ts-expect-error: a promise
  renewedToken(() => ({ token: 'a', expiresAt: new Date() }));
  // @ts-expect-error: no such option
  retries({ attempts: 3 });
});

test('a client has either a token or credentials', () => {
  const credentials = accessKey({ id: 'a', secret: 'b' });
  expectTypeOf({ endpoint: '', token: 'a' }).toExtend<CloudImagesOptions>();
  expectTypeOf({ endpoint: '', credentials }).toExtend<CloudImagesOptions>();
  expectTypeOf({ endpoint: '', credentials, token: 'a' }).not.toExtend<CloudImagesOptions>();
});

test('an exchange has a status or an error', () => {
  debug((exchange) => {
    expectTypeOf(exchange).toEqualTypeOf<Exchange>();
    if (exchange.error === undefined) expectTypeOf(exchange.status).toEqualTypeOf<number>();
    else expectTypeOf(exchange).toHaveProperty('error').toEqualTypeOf<string>();
    // @ts-expect-error: no bodies
    exchange.body;
  });
});
