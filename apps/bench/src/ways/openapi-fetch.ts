import type { paths } from '@cloudimages/contract';
import createClient from 'openapi-fetch';
import type { Update } from '../lib/update.ts';

export function updater(baseUrl: string): Update {
  const client = createClient<paths>({ baseUrl, headers: { 'X-Auth-Token': 'demo-token' } });
  return async (id, description) => {
    const { data, error } = await client.PATCH('/v2/cloudimages/{image_id}', {
      params: { path: { image_id: id } },
      body: [{ op: 'replace', path: '/__description', value: description }],
    });
    if (error) throw new Error(JSON.stringify(error));
    return data;
  };
}
