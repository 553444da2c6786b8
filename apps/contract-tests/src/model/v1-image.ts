import { isObject } from './values.ts';
import type { Stored } from './world.ts';

/** Attributes that the first version shows beside `properties`. */
const shown = [
  ...['id', 'name', 'status', 'protected', 'owner', 'container_format', 'disk_format', 'size', 'virtual_size'],
  ...['checksum', 'min_disk', 'min_ram', 'created_at', 'updated_at'],
];

const hidden = ['tags', 'visibility', 'self', 'file', 'schema', 'os_hidden'];

const precise = (time: unknown) => String(time).replace('Z', '.000000');

/** An image in the form of the first version. */
export function v1Image(image: Stored): Stored {
  const rest = Object.entries(image).filter(
    ([name, value]) => !shown.includes(name) && !hidden.includes(name) && value !== null,
  );
  return {
    ...Object.fromEntries(shown.map((name) => [name, image[name] ?? null])),
    name: image.name ?? '',
    is_public: image.visibility === 'public',
    deleted: false,
    deleted_at: null,
    created_at: precise(image.created_at),
    updated_at: precise(image.updated_at),
    properties: Object.fromEntries(rest.map(([name, value]) => [name, String(value)])),
  };
}

/** Bytes in UTF-8, one a character, without the blanks that HTTP leaves out at both ends. */
const headerText = (value: unknown) =>
  Buffer.from(String(value).replaceAll(/\p{Cc}/gu, ' '))
    .toString('latin1')
    .replace(/^ +| +$/g, '');

/** The headers of an image, by their names in lower case; undefined if its properties do not fit into 8 KiB. */
export function v1Headers(image: Stored): Readonly<Record<string, string>> | undefined {
  const { properties, ...known } = v1Image(image);
  const others = Object.entries(isObject(properties) ? properties : {});
  if (Buffer.byteLength(others.flat().join('')) > 8192) return undefined;
  const named = (name: string, value: unknown) => [`x-image-meta-${name.toLowerCase()}`, value] as const;
  const all = [
    ...Object.entries(known)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => named(name, typeof value === 'boolean' ? (value ? 'True' : 'False') : value)),
    ...others.filter(([name]) => !name.includes(':')).map(([name, value]) => named(`property-${name}`, value)),
  ];
  return Object.fromEntries(all.map(([name, value]) => [name, headerText(value)]));
}
