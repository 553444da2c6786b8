/** The links of a list, all of which is on one page. */
export const links = (origin: string, path: string) => ({ self: `${origin}${path}`, next: null, previous: null });
