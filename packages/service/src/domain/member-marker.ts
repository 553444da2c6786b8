/** The marker of the page after a member: its ID in base64, since an ID may have any characters. */
export const markerOf = (id: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(id)));

/** The ID in a marker. */
export const idAfter = (marker: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(marker), (one) => one.charCodeAt(0)));
