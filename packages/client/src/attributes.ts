import type { components, ReservedName } from '@cloudimages/contract';

type Schemas = components['schemas'];

/** A change of one of the service's own attributes, on either path. */
export type AttributeOperation = Schemas['AttributeOperation'] | Schemas['NativeAttributeOperation'];

type NameOf<Path> = Path extends `/${infer Name}` ? Name : never;

/** Names of the attributes that the operation can set. */
export type Settable<Operation extends AttributeOperation> = NameOf<Extract<Operation, { value: unknown }>['path']>;

/** Names of the attributes that the operation can remove. */
export type Removable<Operation extends AttributeOperation> = NameOf<Extract<Operation, { op: 'remove' }>['path']>;

/** The name, unless no extension attribute can have it. */
export type ExtensionName<Name extends string> = Name extends ReservedName ? never : Name;

/**
 * A list of operations, written by hand. As the document has it, an operation on an extension attribute may have any
 * path, and so would let a wrong value of `/min_ram` pass; here a reserved path takes the service's own operations only.
 */
export type PlainPatch<
  Operations extends readonly Schemas['ImagePatch'][number][],
  Allowed extends AttributeOperation,
> = {
  readonly [Index in keyof Operations]: Operations[Index] extends { path: `/${ReservedName}` }
    ? Allowed
    : Operations[Index];
};
