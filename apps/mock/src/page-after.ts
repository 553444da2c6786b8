/**
 * The body of a list after a marker: no images, and no link to a next page, if the marker is the last image of the
 * example page. Otherwise clients that request pages until one is empty would never end. Other bodies stay unchanged.
 */
export function pageAfter(marker: string | null, body: unknown): unknown {
  if (!isPage(body) || marker === null || body.images.at(-1)?.id !== marker) return body;
  const { next: _, ...page } = body;
  return { ...page, images: [] };
}

interface Page {
  readonly images: readonly { readonly id: string }[];
  readonly next?: string;
}

const isPage = (body: unknown): body is Page =>
  typeof body === 'object' && body !== null && 'images' in body && Array.isArray(body.images);
