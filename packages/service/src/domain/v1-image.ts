import type { components, Image } from '@cloudimages/contract';

type V1Image = components['schemas']['V1Image'];

/** `2015-12-08T02:30:49.000000` for `2015-12-08T02:30:49Z`. */
const microTime = (time: string) => time.replace(/Z$/, '.000000');

/** Attributes that the first version shows in another form or does not have; the others that it lacks are properties. */
const left: ReadonlySet<string> = new Set(['tags', 'visibility', 'self', 'file', 'schema', 'os_hidden']);

/** An image in the form of Glance's first version, which knows fewer attributes. */
export function v1Image(image: Image): V1Image {
  const { size = null, virtual_size = null, checksum = null } = image;
  const known = {
    id: image.id,
    name: image.name ?? '',
    status: image.status,
    is_public: image.visibility === 'public',
    protected: image.protected,
    deleted: false,
    deleted_at: null,
    owner: image.owner,
    container_format: image.container_format,
    ...(image.disk_format !== undefined && { disk_format: image.disk_format }),
    size,
    virtual_size,
    checksum,
    min_disk: image.min_disk,
    min_ram: image.min_ram,
    created_at: microTime(image.created_at),
    updated_at: microTime(image.updated_at),
  };
  const others = Object.entries(image).filter(
    ([name, value]) => !(Object.hasOwn(known, name) || left.has(name) || value === null || value === undefined),
  );
  return { ...known, properties: Object.fromEntries(others.map(([name, value]) => [name, String(value)])) };
}

const encoder = new TextEncoder();

/** A text as the value of a header: its bytes in UTF-8, one character each, and no control characters. */
const headerText = (value: unknown): string =>
  Array.from(encoder.encode(String(value).replaceAll(/\p{Cc}/gu, ' ')), (byte) => String.fromCharCode(byte)).join('');

/** Python writes booleans so. */
const written = (value: unknown) => (value === true ? 'True' : value === false ? 'False' : value);

/** How many characters the headers of properties may have: clients refuse long heads. */
const maxProperties = 2 ** 13;

/** An image in headers, as Glance's first version writes them (decision 127). */
export function v1Headers(image: Image): Record<string, string> {
  const { properties, ...known } = v1Image(image);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(known)) {
    if (value === null) continue;
    headers[`X-Image-Meta-${name[0]?.toUpperCase()}${name.slice(1)}`] = headerText(written(value));
  }
  let space = maxProperties;
  for (const [name, value] of Object.entries(properties)) {
    const text = headerText(value);
    space -= name.length + text.length;
    if (space < 0) break;
    // Names of extension attributes may have a colon, which ends the name of a header.
    if (!name.includes(':')) headers[`X-Image-Meta-Property-${name}`] = text;
  }
  return headers;
}
