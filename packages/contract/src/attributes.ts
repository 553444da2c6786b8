import { attributes, reservedNames, reservedPrefixes } from './generated/attributes.ts';

/** Name of one of the service's own attributes. */
export type AttributeName = keyof typeof attributes;

/** Names that no extension attribute can have: those of the service's own attributes, and what is reserved for more. */
export type ReservedName =
  | AttributeName
  | (typeof reservedNames)[number]
  | `${(typeof reservedPrefixes)[number]}${string}`;

/**
 * Whether a name is that of an extension attribute: neither one of the service's own attributes, nor reserved
 * (decision 46). Whether such an attribute may be called so is for the validators to say.
 *
 * @example
 * ```ts
 * isExtension('team'); // true
 * isExtension('min_ram'); // false
 * isExtension('__support_of_tomorrow'); // false
 * ```
 */
export const isExtension = (name: string): boolean =>
  !Object.hasOwn(attributes, name) &&
  !(reservedNames as readonly string[]).includes(name) &&
  !reservedPrefixes.some((prefix) => name.startsWith(prefix));
