import { accessKey, createCloudImages, patch, updateImage } from '@cloudimages/client';
import type { Update } from '../lib/update.ts';

export function updater(endpoint: string): Update {
  const credentials = accessKey({ id: 'demo-access-key', secret: 'demo-secret-key' });
  const client = createCloudImages({ endpoint, credentials });
  return (id, description) => updateImage(client, id, patch().set('__description', description));
}
