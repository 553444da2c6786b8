import { fileURLToPath } from 'node:url';
import settings from './stryker.config.js';

/** For the service: with cases of the contract tests, which Vitest does not find related to a file of the service. */
export default {
  ...settings,
  vitest: { configFile: fileURLToPath(new URL('vitest.service.js', import.meta.url)), related: false },
};
