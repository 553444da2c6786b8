// Updates an image with a patch, and handles each kind of error.
// Run it while `npm start` serves the API: node packages/client/examples/update.ts
import { createCloudImages, isCloudImagesError, patch, updateImage } from '@cloudimages/client';

const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', token: 'demo-token' });

async function update(id: string) {
  // Extension attributes are your own. removeExtension(name) removes one, and fails if the image does not have it.
  const changes = patch().set('min_ram', 4096).setExtension('team', 'blue').remove('__description');
  try {
    const { min_ram, team } = await updateImage(client, id, changes);
    console.log('updated:', min_ram, team);
  } catch (error) {
    // Network failures and aborts are errors of fetch.
    if (!isCloudImagesError(error)) throw error;
    switch (error.kind) {
      case 'ims':
        if (error.code === 'IMG.0144') return console.log('not found:', id);
        return console.log('error of the service:', error.code, error.message);
      case 'gateway':
        return console.log('authentication, limits or a wrong path:', error.code, error.message);
      case 'glance':
        return console.log('error of the native API:', error.code, error.message);
      default:
        console.log('not an error of this API, perhaps of a proxy:', error.status, error.message);
    }
  }
}

await update('33ad552d-1149-471c-8190-ff6776174a00');
await update('00000000-0000-4000-8000-000000000000');
