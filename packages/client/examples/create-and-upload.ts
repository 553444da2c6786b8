// Creates an image, uploads its data and waits until the image is active.
// Run it while `npm start` serves the API: node packages/client/examples/create-and-upload.ts
import { createCloudImages, glanceCreateImageMetadata, glanceUploadFile, waitForImage } from '@cloudimages/client';

const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', token: 'demo-token' });

const { id } = await glanceCreateImageMetadata(client, { name: 'web-base', disk_format: 'qcow2', min_ram: 2048 });
// In Node, openAsBlob('disk.qcow2') of node:fs makes a Blob of a file without reading it into memory.
const data = new Blob(['the data of the image']);
await glanceUploadFile(client, id, data, { onProgress: ({ loaded, total }) => console.log(`${loaded} of ${total}`) });
const image = await waitForImage(client, id, { until: 'active', timeout: 10 * 60 * 1000 });
console.log(image.status, image.size);
