import type { components, Image } from '@cloudimages/contract';
import type { AttributeOperation, ExtensionName, Removable, Settable } from './attributes.ts';

type Schemas = components['schemas'];

/**
 * A patch that collects operations in order. Each method changes the patch and returns it.
 *
 * @example
 * ```ts
 * const withTeam = (changes: PatchBuilder, team?: string) =>
 *   team === undefined ? changes.removeExtension('team') : changes.setExtension('team', team);
 * await updateImage(client, id, withTeam(patch().set('min_ram', 2048), 'blue'));
 * ```
 */
export interface PatchBuilder<Operation extends AttributeOperation = Schemas['AttributeOperation']> {
  /** Sets an attribute of the service. The image need not have it. */
  set<Name extends Settable<Operation>>(name: Name, value: NonNullable<Image[Name]>): this;
  /** Removes an attribute of the service. The patch fails if the image does not have it. */
  remove(name: Removable<Operation>): this;
  /** Sets an extension attribute. The image need not have it. */
  setExtension<Name extends string>(name: ExtensionName<Name>, value: string): this;
  /** Removes an extension attribute. The patch fails if the image does not have it. */
  removeExtension<Name extends string>(name: ExtensionName<Name>): this;
  /** Returns the operations so far, as they are sent. `JSON.stringify` calls it. */
  toJSON(): (Operation | Schemas['ExtensionOperation'])[];
}

const pointer = (name: string) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/**
 * Starts a patch for updateImage. A wrong name or type does not compile. The service checks what TypeScript cannot, such
 * as the length of a name.
 *
 * @example
 * ```ts
 * const changes = patch().set('min_ram', 2048).setExtension('team', 'blue').remove('__description');
 * console.log((await updateImage(client, id, changes)).min_ram);
 * ```
 */
export function patch(): PatchBuilder {
  const operations: object[] = [];
  const set = (name: string, value: unknown) => {
    operations.push({ op: 'add', path: pointer(name), value });
    return builder;
  };
  const remove = (name: string) => {
    operations.push({ op: 'remove', path: pointer(name) });
    return builder;
  };
  const builder = {
    set,
    remove,
    setExtension: set,
    removeExtension: remove,
    toJSON: () => [...operations],
  } as PatchBuilder;
  return builder;
}

/**
 * Starts a patch for glanceUpdateImage, which also changes tags, protection, visibility and minimum disk.
 *
 * @example
 * ```ts
 * await glanceUpdateImage(client, id, nativePatch().set('tags', ['web']).set('protected', true));
 * ```
 */
export const nativePatch = patch as unknown as () => PatchBuilder<Schemas['NativeAttributeOperation']>;
