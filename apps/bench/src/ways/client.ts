import { createCloudImages, patch, updateImage } from '@cloudimages/client';
import type { Update } from '../lib/update.ts';

export function updater(endpoint: string): Update {
  const client = createCloudImages({ endpoint, token: 'demo-token' });
  return (id, description) => updateImage(client, id, patch().set('__description', description));
}
