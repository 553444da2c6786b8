import { declaredAttributes } from '../declared-attributes.ts';
import { consistsOf, letters } from './values.ts';
import type { Stored } from './world.ts';

const reserved = ['location', 'direct_url', 'deleted', 'deleted_at'];
const prefixes = ['__', '_sys_', 'os_glance_', 'os_hash_'];

const isExtension = (attribute: string) => !declaredAttributes.has(attribute);

/** The reason of the error for an attribute that the operation cannot change. */
export function faultOfName(attribute: string): string | undefined {
  const isSystem = !isExtension(attribute) || reserved.includes(attribute);
  if (isSystem || prefixes.some((prefix) => attribute.startsWith(prefix))) return 'IMG.0026';
  const isName = attribute.length <= 255 && consistsOf(attribute, `${letters}0123456789_.:-`);
  return isName && attribute !== '' && !'.:-'.includes(attribute.charAt(0)) ? undefined : 'IMG.0001';
}

export const hasTooManyExtensions = (image: Stored) => Object.keys(image).filter(isExtension).length > 128;
