/** An SVG picture as an address that needs no request. */
export const dataUrl = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`;
