import { type Image, isExtension } from '@cloudimages/contract';

/**
 * Extension attributes by their names. The object has no prototype: `constructor` is undefined unless the image has it.
 *
 * @example
 * ```ts
 * const labels = ({ team = 'none', stage = 'none' }: Extensions) => `${team}, ${stage}`;
 * console.log(labels(extensionsOf(await glanceShowImage(client, id))));
 * ```
 */
export type Extensions = Readonly<Partial<Record<string, string>>>;

/**
 * Returns the extension attributes of an image, which its owner has added. Unknown attributes with the prefixes of the
 * service, such as `__support_of_tomorrow`, are not among them.
 *
 * @example
 * ```ts
 * const image = await glanceShowImage(client, id);
 * console.log(extensionsOf(image).team ?? 'no team');
 * ```
 */
export function extensionsOf(image: Image): Extensions {
  const extensions: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(image)) {
    if (isExtension(name) && typeof value === 'string') extensions[name] = value;
  }
  return extensions;
}
