import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { cwd } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { load } from 'js-yaml';
import { escaped, linesOf, maxDepth } from './lines.ts';

/** A place in a document: the URL of a file, and a JSON Pointer into it, not encoded for a URL. */
export interface Place {
  readonly uri: string;
  readonly pointer: string;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** An OpenAPI document. Other files are opened when a reference to them is followed. */
export interface ApiDocument {
  readonly root: Place;
  /** The value at a place; undefined if there is none. */
  valueAt(place: Place): unknown;
  /**
   * The object at a place, with its place; a reference is followed.
   * @param from The place of the reference that leads to `place`, for errors; by default `place` itself.
   * @throws {Error} if a file is missing or is not YAML, or if the reference has no target or leads back to itself.
   */
  resolve(place: Place, from?: Place): { readonly place: Place; readonly value: unknown };
  /** The same for places outside schemas, where members beside a reference are ignored. */
  follow(place: Place): { readonly place: Place; readonly value: unknown };
  /** `paths/images.yaml:12`, or `#/paths/~1images` if the document is not a file. */
  where(place: Place): string;
  /** A place as a text that does not depend on the path of the document: `components/Image.yaml#/required/0`. */
  nameOf(place: Place): string;
}

interface File {
  readonly value: unknown;
  lineOf(pointer: string): number | undefined;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unescaped = (part: string) => part.replaceAll('~1', '/').replaceAll('~0', '~');

/** The place of a member or an item. */
export const at = ({ uri, pointer }: Place, ...names: readonly (string | number)[]): Place => ({
  uri,
  pointer: names.reduce<string>((path, name) => `${path}/${escaped(String(name))}`, pointer),
});

/** The decoded tokens of a JSON Pointer. */
export const namesIn = (pointer: string): string[] => pointer.split('/').slice(1).map(unescaped);

/** A place as the text of a reference. */
export const textOf = ({ uri, pointer }: Place): string => `${uri}#${pointer}`;

/**
 * Opens an OpenAPI 3.1 document.
 * @param source The document itself, or the path or `file:` URL of a YAML or JSON file.
 * @throws {Error} if the file is missing or is not YAML, or if it is not OpenAPI 3.1.
 */
export function openDocument(source: string | URL | JsonObject): ApiDocument {
  const isFile = typeof source === 'string' || source instanceof URL;
  const uri = isFile ? addressOf(source) : 'openapi:document';
  const files = new Map<string, File>();

  function fileAt(address: string): File {
    const file = files.get(address) ?? readFile(address);
    files.set(address, file);
    return file;
  }
  if (!isFile) files.set(uri, { value: source, lineOf: () => undefined });

  const root = { uri, pointer: '' };
  const { openapi } = Object(fileAt(uri).value) as { readonly openapi?: unknown };
  if (typeof openapi !== 'string' || !openapi.startsWith('3.1.')) {
    throw new Error(`${name(uri)} is not an OpenAPI 3.1 document: its version is ${JSON.stringify(openapi)}.`);
  }

  function valueAt({ uri: address, pointer }: Place): unknown {
    let { value } = fileAt(address);
    // It may be the name of an anchor.
    if (pointer !== '' && !pointer.startsWith('/')) return undefined;
    for (const part of namesIn(pointer)) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
      value = (value as JsonObject)[part];
    }
    return value;
  }

  const names = new WeakMap<Place, string>();
  const nameOf = (place: Place) => {
    const known = names.get(place);
    if (known !== undefined) return known;
    const file =
      place.uri === uri ? '' : isFile ? relative(dirname(fileURLToPath(uri)), fileURLToPath(place.uri)) : place.uri;
    const named = `${file.replaceAll('\\', '/')}#${place.pointer}`;
    names.set(place, named);
    return named;
  };

  function following(
    start: Place,
    stays: (value: JsonObject) => boolean,
    by = start,
  ): { place: Place; value: unknown } {
    let place = start;
    let from = by;
    for (let steps = 0; ; steps++) {
      const value = namedAt(place, from);
      if (!isObject(value) || typeof value.$ref !== 'string' || stays(value)) return { place, value };
      if (steps === 100) throw new Error(`The reference at ${textOf(start)} leads back to itself.`);
      from = place;
      place = target(place, value.$ref);
    }
  }

  /** The target of a reference. An error names the place of the reference. */
  function namedAt(place: Place, from: Place): unknown {
    try {
      const value = valueAt(place);
      if (value !== undefined) return value;
    } catch (cause) {
      if (place.uri === from.uri) throw cause;
      const { message } = cause as Error;
      throw new Error(`The reference at ${whereOf(from)} cannot be followed: ${message}`, { cause });
    }
    throw new Error(`There is nothing at ${textOf(place)}, named by ${whereOf(from)}.`);
  }

  function whereOf(place: Place): string {
    const line = files.get(place.uri)?.lineOf(place.pointer);
    return line === undefined ? `#${place.pointer}` : `${name(place.uri)}:${line}`;
  }

  return {
    root,
    nameOf,
    valueAt,
    // A schema may have keywords beside its reference, so code that reads schemas follows the reference itself.
    resolve: (place, from) => following(place, (value) => Object.keys(value).some(isMeant), from),
    follow: (place) => following(place, () => false),
    where: whereOf,
  };
}

/** Whether a member beside `$ref` is a keyword of the validator. */
const isMeant = (name: string) => name !== '$ref' && name !== 'description' && name !== 'summary';

/**
 * The target of the reference at `place`.
 * @throws {Error} if its fragment is not encoded correctly.
 */
export function target(place: Place, $ref: string): Place {
  const { uri } = place;
  const [address = '', fragment = ''] = $ref.split('#');
  // In a document without a file an invalid URL is an error only when it is followed.
  const whole = URL.canParse(address, uri) ? new URL(address, uri).href : address;
  return { uri: address ? whole : uri, pointer: decodedFragment() };

  function decodedFragment(): string {
    try {
      return decodeURIComponent(fragment);
    } catch (cause) {
      const message = `The reference ${$ref} at ${textOf(place)} is no address: a percent sign is %25 there.`;
      throw new Error(message, { cause });
    }
  }
}

function addressOf(source: string | URL): string {
  if (source instanceof URL) return source.href;
  return source.startsWith('file:') ? source : pathToFileURL(source).href;
}

/** The path of the file, relative to the working directory. */
const name = (uri: string) => (uri.startsWith('file:') ? relative(cwd(), fileURLToPath(uri)) : uri);

function readFile(address: string): File {
  if (!address.startsWith('file:')) throw new Error(`${address} is not a file, and is not fetched.`);
  const text = readFileSync(new URL(address), 'utf8');
  let lines: ReadonlyMap<string, number> | undefined;
  return {
    value: parsed(text, address),
    lineOf(pointer) {
      lines ??= linesOf(text);
      let known = pointer;
      // What an alias stands for is at the alias.
      while (!lines.has(known)) known = known.slice(0, known.lastIndexOf('/'));
      return lines.get(known);
    },
  };
}

function parsed(text: string, address: string): unknown {
  try {
    // JSON is valid YAML.
    return load(text, { maxDepth });
  } catch (cause) {
    throw new Error(`${name(address)} is not YAML: ${(cause as Error).message}`, { cause });
  }
}
