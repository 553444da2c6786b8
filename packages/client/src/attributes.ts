import type { components, ReservedName } from '@cloudimages/contract';

type Schemas = components['schemas'];

/** An operation of a patch on an attribute of the service, of either API. */
export type AttributeOperation = Schemas['AttributeOperation'] | Schemas['NativeAttributeOperation'];

type NameOf<Path> = Path extends `/${infer Name}` ? Name : never;

/** Names of the attributes that the operation can set. */
export type Settable<Operation extends AttributeOperation> = NameOf<Extract<Operation, { value: unknown }>['path']>;

/** Names of the attributes that the operation can remove. */
export type Removable<Operation extends AttributeOperation> = NameOf<Extract<Operation, { op: 'remove' }>['path']>;

/** The name if an extension attribute can have it, else never. */
export type ExtensionName<Name extends string> = Name extends ReservedName ? never : Name;

/**
 * A patch as a list of operations. In the types of the document an operation on an extension attribute may have any path,
 * which would let a wrong value of `/min_ram` compile. Here a reserved path allows only the operations of the service.
 */
export type PlainPatch<
  Operations extends readonly (AttributeOperation | Schemas['ExtensionOperation'])[],
  Allowed extends AttributeOperation,
> = {
  readonly [Index in keyof Operations]: Operations[Index] extends { path: `/${ReservedName}` }
    ? Allowed
    : Operations[Index];
};
