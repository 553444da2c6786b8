/** The versions of the API, newest first (decision 87). */
const ids = ['v2.2', 'v2.1', 'v2.0', 'v1.1', 'v1.0'] as const;

const statusOf = (id: string) => (id === 'v2.2' ? 'CURRENT' : id.startsWith('v2') ? 'SUPPORTED' : 'DEPRECATED');

/** All versions, as seen from an address of the service. */
export const versions = (origin: string) =>
  ids.map((id) => ({
    id,
    status: statusOf(id) as 'CURRENT' | 'SUPPORTED' | 'DEPRECATED',
    links: [{ rel: 'self' as const, href: `${origin}/${id.slice(0, 2)}` }],
  }));
