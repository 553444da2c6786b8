import type { Document, Schema } from './openapi.ts';
import { resolve } from './openapi.ts';
import { pathsOf } from './rules.ts';

/** What one path of a patch may do. */
export interface Patchable {
  readonly path: string;
  readonly value: Schema;
  readonly operations: readonly string[];
  readonly clouds?: readonly string[];
}

export interface Attribute {
  readonly name: string;
  readonly schema: Schema;
  readonly description: string;
  /** Whether each image has it. */
  readonly always: boolean;
  /** Whether it may be given to a new image. */
  readonly creatable: boolean;
  /** What updateImage may do. */
  readonly patch?: Patchable;
  /** What glanceUpdateImage may do. */
  readonly nativePatch?: Patchable;
  /** The attributes that cannot be on beside it. */
  readonly excludes: readonly string[];
}

/** The branches of the two kinds of changes in a patch; none when the body is no patch. */
export function patchOf(document: Document, body: Schema | undefined) {
  if (body === undefined) return undefined;
  const { items } = resolve(document, body);
  const kinds = (items?.anyOf ?? []).map((kind) => resolve(document, kind).oneOf ?? []);
  const own = kinds.find((branches) => branches.some((branch) => pathsOf(branch).length > 0));
  const extension = kinds.find((branches) => branches.every((branch) => pathsOf(branch).length === 0));
  return own && extension && { own, extension };
}

/** The attributes that the branches of a patch change, each once. */
export function patchables(document: Document, branches: readonly Schema[]): Patchable[] {
  const operationsOf = ({ properties = {} }: Schema) => resolve(document, properties.op ?? {}).enum ?? [];
  return branches
    .filter(({ properties }) => properties?.value)
    .flatMap((branch) =>
      pathsOf(branch).map((path) => {
        const clouds = branch.properties?.path?.['x-clouds'];
        const only = clouds && !Array.isArray(clouds) ? clouds[path] : undefined;
        return {
          path,
          value: branch.properties?.value ?? {},
          operations: branches.filter((other) => pathsOf(other).includes(path)).flatMap(operationsOf),
          ...(only && { clouds: only }),
        };
      }),
    );
}

/** The attributes of an image, as the document lists them. */
export function attributesOf(document: Document): Attribute[] {
  const { Image = {}, ImageCreate = {}, ImagePatch = {}, NativeImagePatch = {} } = document.components.schemas;
  const [changes, nativeChanges] = [ImagePatch, NativeImagePatch].map((patch) =>
    patchables(document, patchOf(document, patch)?.own ?? []),
  );
  return Object.entries(Image.properties ?? {}).map(([name, schema]) => {
    const isOwn = ({ path }: Patchable) => path === `/${name}`;
    const change = changes?.find(isOwn);
    const nativeChange = nativeChanges?.find(isOwn);
    const excluded = Object.entries(Image.dependentSchemas ?? {}).flatMap(([first, { properties = {} }]) => {
      if (first === name) return Object.keys(properties);
      return name in properties ? [first] : [];
    });
    return {
      name,
      schema,
      description: resolve(document, schema).description ?? '',
      always: Image.required?.includes(name) ?? false,
      creatable: Object.hasOwn(ImageCreate.properties ?? {}, name),
      excludes: excluded,
      ...(change && { patch: change }),
      ...(nativeChange && { nativePatch: nativeChange }),
    };
  });
}

export const attributeLink = (name: string) => `[\`${name}\`](attributes.html#${name})`;

/** Who decides what an attribute holds, a line for each way. */
export function setBy({ name, patch, nativePatch, creatable }: Attribute): string[] {
  const ways = [
    ...(creatable ? ['you, at creation'] : []),
    ...(patch ? [`you, by patch: [${patch.operations.join(', ')}](updateImage.html#patch-${name})`] : []),
    ...(nativePatch
      ? [`you, by native patch: [${nativePatch.operations.join(', ')}](glanceUpdateImage.html#patch-${name})`]
      : []),
  ];
  return ways.length > 0 ? ways : ['the service'];
}

/** Whether a caller decides what an attribute holds. */
export const isYours = ({ patch, nativePatch, creatable }: Attribute) =>
  creatable || patch !== undefined || nativePatch !== undefined;
