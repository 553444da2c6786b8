// Retries failed requests and logs each try, without tokens, signatures and bodies.
// Run it while `npm start` serves the API: node packages/client/examples/log-requests.ts
import { createCloudImages, debug, listImages, retries } from '@cloudimages/client';

const client = createCloudImages({
  endpoint: 'http://127.0.0.1:9292',
  token: 'demo-token',
  layers: [
    retries({ tries: 3 }),
    debug(({ method, url, status, error, requestId, ms }) =>
      console.log(`${method} ${url} ${status ?? error} ${requestId} ${ms} ms`),
    ),
  ],
});

await listImages(client, { limit: 1 });
