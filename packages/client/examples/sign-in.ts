// Signs in with a password for the first request, and again before the token expires or after a 401.
// Run it while `npm start` serves the API: node packages/client/examples/sign-in.ts
import { createCloudImages, listImages, renewedToken, signIn } from '@cloudimages/client';

const login = {
  identity: 'http://127.0.0.1:9292/v3',
  domain: 'Default',
  user: 'demo',
  password: 'demo-password',
  project: 'RegionOne',
};
const client = createCloudImages({
  endpoint: 'http://127.0.0.1:9292',
  credentials: renewedToken(signIn(login)),
});

const { images } = await listImages(client, { limit: 1 });
console.log(images.length);
