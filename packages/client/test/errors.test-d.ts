import { expectTypeOf, test } from 'vitest';
import {
  type CloudImagesClient,
  type CloudImagesError,
  type ErrorCode,
  type GatewayErrorCode,
  glanceShowImage,
  isCloudImagesError,
} from '../src/index.ts';

declare const error: unknown;
declare const client: CloudImagesClient;

/** The members of the union that have this. */
type With<Shape> = Extract<CloudImagesError, Shape>;
type CodeOf<Kind> = With<{ kind: Kind }>['code'];

test('an unknown error is narrowed', () => {
  if (isCloudImagesError(error)) expectTypeOf(error).toEqualTypeOf<CloudImagesError>();
  // @ts-expect-error: not known to be a refusal
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
  if (error.code === '404 Not Found') {
    expectTypeOf(error.status).toEqualTypeOf<404>();
    expectTypeOf(error.kind).toEqualTypeOf<'glance'>();
  }
  if (error.code === '413 Request Entity Too Large') expectTypeOf(error.status).toEqualTypeOf<413>();
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
  expectTypeOf(error.kind).toEqualTypeOf<'ims' | 'gateway' | 'glance' | 'unknown'>();
});

test('the kind decides what the code is', () => {
  // Not the other way round: errors of native operations do not show their codes.
  expectTypeOf<Extract<CodeOf<'ims'>, `IMG.${string}`>>().toExtend<ErrorCode>();
  expectTypeOf<GatewayErrorCode>().exclude<CodeOf<'gateway'>>().toBeNever();
  expectTypeOf<CodeOf<'unknown'>>().toEqualTypeOf<undefined>();
  expectTypeOf<With<{ kind: 'glance'; status: 404; code: '404 Not Found' }>>().not.toBeNever();
  if (!isCloudImagesError(error)) return;
  // @ts-expect-error: no such kind
  if (error.kind === 'network') error.code;
});

test('a code that is not declared is still a string', () => {
  if (!isCloudImagesError(error)) return;
  const code: string | undefined = error.code;
  if (code === 'IMG.0999') return;
  // @ts-expect-error: the document has no such code
  if (error.code === 'IMG.0999') return;
});

test('what every refusal has', () => {
  if (!isCloudImagesError(error)) return;
  expectTypeOf(error).toExtend<Error>();
  expectTypeOf(error.status).toEqualTypeOf<number>();
  expectTypeOf(error.requestId).toEqualTypeOf<string | undefined>();
  expectTypeOf(error.method).toEqualTypeOf<string>();
  expectTypeOf(error.url).toEqualTypeOf<string>();
});

test('a refusal cannot be changed', () => {
  if (!isCloudImagesError(error)) return;
  // @ts-expect-error: read only
  error.status = 200;
});

test('an error is narrowed in the middle of a chain', () => {
  glanceShowImage(client, 'id').catch((reason) => {
    if (isCloudImagesError(reason) && reason.status === 404) return undefined;
    throw reason;
  });
});
