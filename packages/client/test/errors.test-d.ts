import { expectTypeOf, test } from 'vitest';
import { type CloudImagesError, type ErrorCode, type GatewayErrorCode, isCloudImagesError } from '../src/index.ts';

declare const error: unknown;

/** The members of the union that have this. */
type With<Shape> = Extract<CloudImagesError, Shape>;
type CodeOf<Kind> = With<{ kind: Kind }>['code'];

test('an unknown error is narrowed', () => {
  if (isCloudImagesError(error)) expectTypeOf(error).toEqualTypeOf<CloudImagesError>();
  // @ts-expect-error: not known to be an error of a response
  error.status;
});

test('a code narrows status and kind', () => {
  if (!isCloudImagesError(error)) return;
  if (error.code === 'IMG.0144') {
    expectTypeOf(error.status).toEqualTypeOf<404>();
    expectTypeOf(error.kind).toEqualTypeOf<'ims'>();
  }
  if (error.code === 'IMG.0001') expectTypeOf(error.status).toEqualTypeOf<400 | 415>();
  if (error.code === 'APIGW.0308') expectTypeOf(error.status).toEqualTypeOf<429>();
  if (error.code === '404 Not Found') expectTypeOf(error.kind).toEqualTypeOf<'glance'>();
});

test('a switch over codes narrows and has a default', () => {
  if (!isCloudImagesError(error)) return;
  switch (error.code) {
    case 'IMG.0144':
      expectTypeOf(error.status).toEqualTypeOf<404>();
      break;
    case 'IMG.0026':
    case 'IMG.0047':
      expectTypeOf(error.status).toEqualTypeOf<403>();
      break;
    case undefined:
      expectTypeOf(error.kind).toEqualTypeOf<'unknown'>();
      break;
    // @ts-expect-error: the document has no such code
    case 'IMG.9999':
      break;
    default:
      expectTypeOf(error.status).toEqualTypeOf<number>();
      expectTypeOf<'IMG.0144'>().not.toExtend<typeof error.code>();
  }
});

test('a status narrows the codes to its own and undeclared ones', () => {
  if (!isCloudImagesError(error) || error.status !== 404) return;
  expectTypeOf<'IMG.0144' | 'APIGW.0101' | '404 Not Found' | undefined>().toExtend<typeof error.code>();
  expectTypeOf<'IMG.0001' | 'APIGW.0301' | '400 Bad Request'>()
    .exclude<typeof error.code>()
    .toEqualTypeOf<'IMG.0001' | 'APIGW.0301' | '400 Bad Request'>();
});

test('the kind decides what the code is', () => {
  // Not the other way round: errors of native operations do not show their codes.
  expectTypeOf<Extract<CodeOf<'ims'>, `IMG.${string}`>>().toExtend<ErrorCode>();
  expectTypeOf<GatewayErrorCode>().exclude<CodeOf<'gateway'>>().toBeNever();
  expectTypeOf<CodeOf<'unknown'>>().toEqualTypeOf<undefined>();
  expectTypeOf<With<{ kind: 'glance'; status: 404; code: '404 Not Found' }>>().not.toBeNever();
});

test('an undeclared code is compared as a string', () => {
  if (!isCloudImagesError(error)) return;
  const code: string | undefined = error.code;
  if (code === 'IMG.0999') return;
  // @ts-expect-error: the document has no such code
  if (error.code === 'IMG.0999') return;
});

test('every error has these properties, and they are read only', () => {
  if (!isCloudImagesError(error)) return;
  expectTypeOf(error).toExtend<Error & Readonly<{ status: number; method: string; url: string }>>();
  expectTypeOf(error.requestId).toEqualTypeOf<string | undefined>();
  // @ts-expect-error: read only
  error.status = 200;
});
