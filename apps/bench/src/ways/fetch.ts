import type { Update } from '../lib/update.ts';

/** Plain fetch without a client. */
export function updater(url: string): Update {
  return async (id, description) => {
    const response = await fetch(`${url}/v2/cloudimages/${encodeURIComponent(id)}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', 'X-Auth-Token': 'demo-token' },
      body: JSON.stringify([{ op: 'replace', path: '/__description', value: description }]),
    });
    if (!response.ok) throw new Error(await response.text());
    return response.json();
  };
}
