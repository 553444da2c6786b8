import { createRequire } from 'node:module';

/** The document that everything is compared with. */
export const document = createRequire(import.meta.url).resolve('@cloudimages/spec/openapi.yaml');
