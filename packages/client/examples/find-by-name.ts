// Finds the images with a name: names are not unique, so there may be several or none.
// Run it while `npm start` serves the API: node packages/client/examples/find-by-name.ts
import { createCloudImages, listAllImages } from '@cloudimages/client';

const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', token: 'demo-token' });

for await (const { id, name, status } of listAllImages(client, { name: 'ims_test' })) {
  console.log(id, name, status);
}
