import { type AttributeName, attributes, type Image, isExtension } from '@cloudimages/contract';
import type { PeerCopy } from '../ports/jobs.ts';

/** Attributes that native requests take for a new image. */
const created = ['__description', '__os_version', 'container_format', 'disk_format', 'min_ram', 'min_disk'];

/** The name is that of the request, and another region has other enterprise projects. */
const ofRegion = ['name', 'enterprise_project_id'];

const isChanged = (name: string) =>
  Object.hasOwn(attributes, name) &&
  attributes[name as AttributeName] !== 'fixed' &&
  !created.includes(name) &&
  !ofRegion.includes(name);

/** What another service is asked for, so that a copy there has all attributes that its API takes. */
export function requestsFor(
  source: Image,
  name: string,
  description = source.__description,
): Pick<PeerCopy, 'image' | 'changes'> {
  const given = Object.entries({ ...source, ...(description !== undefined && { __description: description }) });
  return {
    image: { ...Object.fromEntries(given.filter(([key]) => created.includes(key) || isExtension(key))), name },
    changes: given
      .filter(([key]) => isChanged(key))
      .map(([key, value]) => ({ op: 'add', path: `/${key}`, value: value as string })),
  };
}
