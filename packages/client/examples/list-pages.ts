// Lists all images that match a filter, over all pages, and then page by page.
// Run it while `npm start` serves the API: node packages/client/examples/list-pages.ts
import { createCloudImages, listAllImages, listImages } from '@cloudimages/client';

const client = createCloudImages({ endpoint: 'http://127.0.0.1:9292', token: 'demo-token' });
const filter = { __imagetype: 'private', sort_key: 'name', sort_dir: 'asc', limit: 2 } as const;

// The limit is the size of a page. A page is requested when its first image is needed.
for await (const { name } of listAllImages(client, filter)) console.log(name);

// The last ID of a page is the marker of the next one, until a page is empty.
let page = await listImages(client, filter);
for (let number = 1; page.images.length > 0; number++) {
  console.log(
    'page',
    number,
    page.images.map(({ name }) => name),
  );
  page = await listImages(client, { ...filter, marker: page.images.at(-1)?.id ?? '' });
}
