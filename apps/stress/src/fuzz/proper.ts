import { type Operation, pathOf, story } from '@cloudimages/contract';
import { cases as ofImages } from '@cloudimages/contract-tests/model';
import { casesOf, openContract } from '@cloudimages/openapi-vitest';
import type { Header } from '@cloudimages/signing';
import fc, { type Arbitrary } from 'fast-check';
import { demo } from '../lib/development.ts';
import { bytesOf, type Framed } from './request.ts';
import { namedImages, namedTokens } from './slots.ts';
import { tested } from './tested.ts';

/** IDs, mostly of existing images. */
export const imageIds: Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...namedImages) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(story).map(({ id }) => id)) },
);

const tokens = fc.constantFrom(...namedTokens);

/** Values of optional parameters that reach more code than those of their schemas. */
const known: Readonly<Record<string, Arbitrary<string>>> = {
  marker: imageIds,
  id: imageIds,
  owner: fc.constant(demo.project),
  'X-Subject-Token': tokens,
  Range: fc.constantFrom('bytes=0-1', 'bytes=1-', 'bytes=-1', 'bytes=5-2', 'bytes=9999-'),
};

/** Node refuses longer heads; the raw requests test that. */
const longest = 2000;

/** Values at and around the limits of each part of a request, by operation and part, such as `updateImage body`. */
const cases = [
  ...ofImages,
  ...casesOf(openContract(new URL(import.meta.resolve('@cloudimages/spec/identity.json')))),
].filter(({ part, value }) => part === 'body' || String(value).length <= longest);
const casesByPart = Map.groupBy(cases, ({ operation, part }) => `${operation} ${part}`);
const valuesOf = (id: string, part: string): readonly unknown[] =>
  (casesByPart.get(`${id} ${part}`) ?? []).map(({ value }) => value);

/** A generator of a parameter, unless its schema yields no values. */
function parameterOf(id: string, within: string, name: string): Arbitrary<Header>[] {
  const values = valuesOf(id, `${within} ${name}`);
  const value = known[name] ?? (values.length > 0 ? fc.constantFrom(...values).map(String) : undefined);
  return value ? [value.map((text) => [name, text])] : [];
}

/** Path parameters: mostly those of the document's example, which often has another image. */
function pathsOf(operation: Operation<string>): Arbitrary<string> {
  const names = Object.keys(operation.example.path);
  const valid = fc.oneof(
    { weight: 4, arbitrary: imageIds.map((id) => pathOf(operation, { image_id: id })) },
    { weight: 1, arbitrary: fc.constant(pathOf(operation)) },
  );
  if (names.length === 0) return valid;
  const values = names.map((name) => fc.constantFrom(...valuesOf(operation.id, `path ${name}`)).map(String));
  const others = fc
    .tuple(...values)
    .map((texts) => pathOf(operation, Object.fromEntries(texts.map((text, index) => [names[index], encodeURI(text)]))));
  return fc.oneof({ weight: 9, arbitrary: valid }, { weight: 1, arbitrary: others });
}

/** A query with a few of the declared parameters. */
function queryOf({ id, query, freeQuery }: Operation<string>): Arbitrary<string> {
  const pairs = Object.keys(query).flatMap((name) => parameterOf(id, 'query', name));
  if (freeQuery !== undefined) pairs.push(fc.constantFrom(['team', 'blue'], ['x', 'y']));
  if (pairs.length === 0) return fc.constant('');
  return fc
    .uniqueArray(fc.oneof(...pairs), { selector: ([name]) => name, maxLength: 4 })
    .map((some) => (some.length === 0 ? '' : `?${new URLSearchParams(some as [string, string][])}`));
}

const data = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
  fc.constant('x'.repeat(100_000)),
);

/** Removes protection: a protected image cannot be deleted, so the store would grow without limit. */
const unprotected = (value: unknown) =>
  typeof value === 'object' && value !== null && 'protected' in value ? { ...value, protected: false } : value;

const idsOfStory = new RegExp(
  Object.values(story)
    .map(({ id }) => id)
    .join('|'),
  'g',
);

function bodyOf({ id, body, example }: Operation<string>): Arbitrary<string | undefined> {
  if (body === undefined) return fc.constant(undefined);
  if (body.binary) return data;
  const given = fc
    .tuple(
      fc.oneof(fc.constant(example.body), fc.constantFrom(...valuesOf(id, 'body'))),
      fc.nat(99),
      fc.option(fc.constantFrom(...namedImages)),
    )
    .map(([value, number, image]) => {
      const text = JSON.stringify(number === 0 ? value : unprotected(value));
      // The images of examples may be deleted by now.
      return bytesOf(image === null ? text : text.replaceAll(idsOfStory, image));
    });
  return body.required ? given : fc.option(given, { nil: undefined });
}

/** Credentials: mostly a token, otherwise a signature. */
const callers = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ token: demo.token as string }) },
  { weight: 2, arbitrary: tokens.map((token) => ({ token })) },
  { weight: 1, arbitrary: fc.constantFrom({ signed: 'right' as const }, { signed: 'wrong' as const }) },
);

function properOf(operation: Operation<string>): Arbitrary<Framed> {
  const mediaTypes = operation.body?.mediaTypes ?? [];
  const mediaType = mediaTypes.length > 0 ? fc.constantFrom(...mediaTypes) : fc.constant(undefined);
  const ofHeaders = operation.headers.flatMap((name) => parameterOf(operation.id, 'header', name));
  // A line break would end the header.
  const headers = fc.tuple(
    ...ofHeaders.map((header) =>
      header.map(([name, text]): Header => [name, bytesOf(text).replaceAll(/[\r\n\0]/g, '')]),
    ),
  );
  const chunked = fc.integer({ min: 0, max: 9 }).map((number) => number === 0);
  return fc
    .tuple(pathsOf(operation), queryOf(operation), headers, bodyOf(operation), mediaType, callers, chunked)
    .map(([path, query, parameters, body, type, caller, isChunked]) => ({
      operation,
      method: operation.method,
      target: path + query,
      headers: [
        ['Host', '127.0.0.1'],
        ...('token' in caller ? [['X-Auth-Token', caller.token] as const] : []),
        ...parameters,
        ...(type === undefined || body === undefined ? [] : [['Content-Type', type] as const]),
      ],
      body,
      chunked: isChunked,
      ...('signed' in caller && { signed: caller.signed }),
    }));
}

/** Valid requests, evenly distributed over all operations. */
export const proper: Arbitrary<Framed> = fc.oneof(...tested.map(({ operation }) => properOf(operation)));
