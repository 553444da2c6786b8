// Tests code that uses the client against the service itself, in the same process: no network, no server to start.
// Run it in packages/client: npx vitest run in-process
import {
  type CloudImagesClient,
  createCloudImages,
  extensionsOf,
  listImages,
  patch,
  updateImage,
} from '@cloudimages/client';
import { createService } from '@cloudimages/service';
import { expect, test } from 'vitest';

/** The code to test: labels the images with a name. */
async function label(client: CloudImagesClient, name: string, team: string) {
  const { images } = await listImages(client, { name });
  for (const { id } of images) await updateImage(client, id, patch().setExtension('team', team));
}

test('images with the name get the team', async () => {
  // Each service is a new one, with the images of the documentation.
  const { fetch } = createService();
  const client = createCloudImages({ endpoint: 'http://ims', token: 'demo-token', fetch });
  await label(client, 'ims_test', 'blue');
  const { images } = await listImages(client, { name: 'ims_test' });
  expect(images.map((image) => extensionsOf(image).team)).toEqual(['blue']);
});
