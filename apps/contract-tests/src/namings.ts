import type { Image, Operation } from '@cloudimages/contract';
import { document } from '@cloudimages/contract/document';
import type { CallOptions } from './calls.ts';
import { namesImage } from './case-call.ts';

interface MediaType {
  readonly examples?: Readonly<Record<string, { readonly $ref?: string; readonly value?: unknown }>>;
}

interface Described {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly requestBody?: { readonly content: Record<string, MediaType> } }>>>
  >;
  readonly components: { readonly examples: Readonly<Record<string, { readonly value: unknown }>> };
}

/** A call that names an image. */
export interface Naming {
  /** Where the call names it. */
  readonly place: string;
  readonly options: CallOptions;
  /** Whether it names the ID, so that the response must be that for an unknown ID. */
  readonly byId: boolean;
}

/** The body with another image in place of those that it names. */
function naming(value: unknown, { id }: Image): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, ...('images' in value && { images: [id] }), ...('image_id' in value && { image_id: id }) };
}

/** The document's example bodies of an operation; bytes for a binary body. */
function bodiesOf({ method, path, body }: Operation): readonly CallOptions[] {
  if (body === undefined) return [{}];
  if (body.binary) return [{ body: 'other data' }];
  const { paths, components } = document as unknown as Described;
  const content = paths[path]?.[method.toLowerCase()]?.requestBody?.content[body.mediaTypes[0] as string];
  return Object.values(content?.examples ?? {}).map(({ $ref, value }) => ({
    json: $ref ? components.examples[$ref.split('/').at(-1) as string]?.value : value,
  }));
}

/** A filter that matches the value; times need an operator. */
const filterValue = (value: unknown) => (/^\d{4}-.*Z$/.test(String(value)) ? `gte:${value}` : String(value));

function queriesOf({ query, freeQuery }: Operation, image: Image): readonly (readonly [name: string, value: string])[] {
  const names = [...Object.keys(query), ...(freeQuery ? Object.keys(image) : [])];
  const filters = [...new Set(names)]
    .filter((name) => ['string', 'number', 'boolean'].includes(typeof image[name as keyof Image]))
    .map((name) => [name, filterValue(image[name as keyof Image])] as const);
  return Object.hasOwn(query, 'marker') ? [...filters, ['marker', image.id]] : filters;
}

/**
 * Every way in which an operation can name an image, from the operation table: in its path, in its body, in each query
 * parameter, and not at all.
 */
export function namingsOf(operation: Operation, image: Image): readonly Naming[] {
  const bodies = bodiesOf(operation);
  if (bodies.length === 0) throw new Error(`The document has no example body for ${operation.id}.`);
  if (operation.path.includes('{image_id}')) {
    return bodies.map((body) => ({ place: 'its path', options: { ...body, image: image.id }, byId: true }));
  }
  if (namesImage(operation)) {
    return bodies.map(({ json }) => ({ place: 'its body', options: { json: naming(json, image) }, byId: true }));
  }
  return bodies.flatMap((body) => [
    { place: 'nothing', options: body, byId: false },
    ...queriesOf(operation, image).map(([name, value]) => ({
      place: name,
      options: { ...body, query: new URLSearchParams({ [name]: value }).toString() },
      byId: value === image.id,
    })),
  ]);
}
