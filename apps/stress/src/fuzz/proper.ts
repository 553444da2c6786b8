import { story } from '@cloudimages/contract';
import type { Header } from '@cloudimages/signing';
import fc, { type Arbitrary } from 'fast-check';
import { demo } from '../lib/development.ts';
import { type Described, described, type Parameter } from './documents.ts';
import { bytesOf, type Framed } from './request.ts';
import { namedImages, namedTokens } from './slots.ts';
import { valuesOf } from './values.ts';

/** IDs that there is mostly an image of. */
export const imageIds: Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...namedImages) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(story).map(({ id }) => id)) },
);

const tokens = fc.constantFrom(...namedTokens);

/** Values of parameters that lead further than what their schemas take. */
const known: Readonly<Record<string, Arbitrary<string>>> = {
  image_id: imageIds,
  marker: imageIds,
  id: imageIds,
  version: fc.constantFrom('v2', 'v2.1', 'v1'),
  owner: fc.constant(demo.project),
  'X-Subject-Token': tokens,
  Range: fc.constantFrom('bytes=0-1', 'bytes=1-', 'bytes=-1', 'bytes=5-2', 'bytes=9999-'),
};

function textOf({ name, schema }: Parameter, { resolve }: Described): Arbitrary<string> {
  return known[name] ?? valuesOf(schema, resolve).map(String);
}

/** A query of a few of the declared parameters. */
function queryOf(one: Described): Arbitrary<string> {
  const inQuery = one.parameters.filter((parameter) => parameter.in === 'query');
  if (inQuery.length === 0) return fc.constant('');
  const pairs = inQuery.map((parameter) =>
    parameter.schema.type === 'object'
      ? fc.constantFrom(['team', 'blue'], ['x', 'y'])
      : textOf(parameter, one).map((value) => [parameter.name, value]),
  );
  return fc
    .uniqueArray(fc.oneof(...pairs), { selector: ([name]) => name, maxLength: 4 })
    .map((some) => (some.length === 0 ? '' : `?${new URLSearchParams(some.map(([a = '', b = '']) => [a, b]))}`));
}

/** The headers that are parameters, optional ones now and then. */
function parametersOf(one: Described): Arbitrary<Header[]> {
  const headers = one.parameters.filter((parameter) => parameter.in === 'header');
  return fc.tuple(
    ...headers.map((parameter) => textOf(parameter, one).map((value): Header => [parameter.name, value])),
  );
}

const data = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
  fc.constant('x'.repeat(100_000)),
);

/** Nobody can delete a protected image, so that the store would grow without end. */
const unprotected = (value: unknown) =>
  typeof value === 'object' && value !== null && 'protected' in value ? { ...value, protected: false } : value;

function bodyOf({ operation, body, examples, resolve }: Described): Arbitrary<string | undefined> {
  if (operation.body === undefined) return fc.constant(undefined);
  if (operation.body.binary) return data;
  const values = [
    ...(examples.length > 0 ? [fc.constantFrom(...examples)] : []),
    ...(body === undefined ? [] : [valuesOf(body, resolve)]),
  ];
  const given = fc
    .tuple(fc.oneof(...values), fc.nat(99))
    .map(([value, number]) => bytesOf(JSON.stringify(number === 0 ? value : unprotected(value))));
  return operation.body.required ? given : fc.option(given, { nil: undefined });
}

/** Who calls: by a token mostly, otherwise by a signature. */
const callers = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ token: demo.token as string }) },
  { weight: 2, arbitrary: tokens.map((token) => ({ token })) },
  { weight: 1, arbitrary: fc.constantFrom({ signed: 'right' as const }, { signed: 'wrong' as const }) },
);

function properOf(one: Described): Arbitrary<Framed> {
  const { operation, parameters } = one;
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const path = fc.record(Object.fromEntries(inPath.map((parameter) => [parameter.name, textOf(parameter, one)])));
  const mediaTypes = operation.body?.mediaTypes ?? [];
  const mediaType = mediaTypes.length > 0 ? fc.constantFrom(...mediaTypes) : fc.constant(undefined);
  const chunked = fc.integer({ min: 0, max: 9 }).map((number) => number === 0);
  return fc
    .tuple(path, queryOf(one), parametersOf(one), bodyOf(one), mediaType, callers, chunked)
    .map(([values, query, headers, body, type, caller, isChunked]) => ({
      operation,
      method: operation.method,
      target: operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => values[name] as string) + query,
      headers: [
        ['Host', '127.0.0.1'],
        ...('token' in caller ? [['X-Auth-Token', caller.token] as const] : []),
        ...headers,
        ...(type === undefined || body === undefined ? [] : [['Content-Type', type] as const]),
      ],
      body,
      chunked: isChunked,
      ...('signed' in caller && { signed: caller.signed }),
    }));
}

/** Requests as their documents want them, of each operation as many as of another. */
export const proper: Arbitrary<Framed> = fc.oneof(...described.map(properOf));
