// By path, since the vendor’s core is installed in runtimes/, which is not a workspace.
import { vendorClient } from '../../../../runtimes/vendor-client.js';

const key = {
  id: 'demo-access-key',
  secret: 'demo-secret-key',
  projectId: '0b1e494e2660441a957313163095fe5c',
};

/** @param {string} url */
export function updater(url) {
  const client = vendorClient(url, key);
  /** @type {import('../lib/update.ts').Update} */
  return (id, description) => client.updateImage(id, [{ op: 'replace', path: '/__description', value: description }]);
}
