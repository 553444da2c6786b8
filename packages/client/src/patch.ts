import type { components, Image } from '@cloudimages/contract';
import type { AttributeOperation, ExtensionName, Removable, Settable } from './attributes.ts';

type Schemas = components['schemas'];

/**
 * Collects the operations of a patch, in order. Each method changes the patch and returns it.
 *
 * @example
 * ```ts
 * const withTeam = (changes: PatchBuilder, team?: string) =>
 *   team === undefined ? changes.removeExtension('team') : changes.setExtension('team', team);
 * await updateImage(client, id, withTeam(patch().set('min_ram', 2048), 'blue'));
 * ```
 */
export interface PatchBuilder<Operation extends AttributeOperation = Schemas['AttributeOperation']> {
  /** Sets an attribute of the service, whether or not the image has it. */
  set<Name extends Settable<Operation>>(name: Name, value: NonNullable<Image[Name]>): this;
  /** Removes an attribute of the service. The service refuses the patch when the image lacks it. */
  remove(name: Removable<Operation>): this;
  /** Sets an extension attribute, whether or not the image has it. */
  setExtension<Name extends string>(name: ExtensionName<Name>, value: string): this;
  /** Removes an extension attribute. The service refuses the patch when the image lacks it. */
  removeExtension<Name extends string>(name: ExtensionName<Name>): this;
  /** The operations collected so far, as they are sent. `JSON.stringify` calls this by itself. */
  toJSON(): (Operation | Schemas['ExtensionOperation'])[];
}

const pointer = (name: string) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/**
 * Starts a patch for updateImage in which a wrong name or type of value does not compile. What TypeScript cannot say,
 * such as how long a name may be, is left to the service.
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
 * Starts a patch for glanceUpdateImage, which can change the name, the description and extension attributes only.
 *
 * @example
 * ```ts
 * await glanceUpdateImage(client, id, nativePatch().set('name', 'ims_test'));
 * ```
 */
export const nativePatch = patch as unknown as () => PatchBuilder<Schemas['NativeAttributeOperation']>;
