import { expectTypeOf, test } from 'vitest';
import { type CloudImagesError, type ErrorCode, type GatewayErrorCode, isCloudImagesError } from '../src/index.ts';

declare const error: unknown;

test('an unknown error is narrowed', () => {
  if (isCloudImagesError(error)) expectTypeOf(error).toEqualTypeOf<CloudImagesError>();
  // @ts-expect-error: not known to be a refusal
  error.status;
});

test('the kind decides what the code is', () => {
  if (!isCloudImagesError(error)) return;
  expectTypeOf(error).toExtend<Error>();
  expectTypeOf(error.status).toEqualTypeOf<number>();
  expectTypeOf(error.code).toEqualTypeOf<string | undefined>();
  expectTypeOf(error.requestId).toEqualTypeOf<string | undefined>();
  if (error.kind === 'ims') expectTypeOf(error.code).toEqualTypeOf<ErrorCode | (string & {})>();
  if (error.kind === 'gateway') expectTypeOf(error.code).toEqualTypeOf<GatewayErrorCode | (string & {})>();
  if (error.kind === 'glance') expectTypeOf(error.code).toEqualTypeOf<string>();
  if (error.kind === 'unknown') expectTypeOf(error.code).toEqualTypeOf<undefined>();
  // @ts-expect-error: no such kind
  if (error.kind === 'network') error.code;
});

test('a refusal cannot be changed', () => {
  if (!isCloudImagesError(error)) return;
  // @ts-expect-error: read only
  error.status = 200;
});
