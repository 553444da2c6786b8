// Signs each request with an access key instead of sending a token.
// Run it while `npm start` serves the API: node packages/client/examples/access-key.ts
import { accessKey, createCloudImages, listImages } from '@cloudimages/client';

// A temporary key also has a securityToken. A user with several projects needs a projectId.
const credentials = accessKey({ id: 'demo-access-key', secret: 'demo-secret-key' });
const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', credentials });

const { images } = await listImages(client, { limit: 1 });
console.log(images.length);
