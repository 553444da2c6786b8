import { createService } from '@cloudimages/service';
import { createCloudImages } from '../../src/index.ts';

export const endpoint = 'http://127.0.0.1:9292';

/** IDs of the story's images. */
export const ubuntu = '33ad552d-1149-471c-8190-ff6776174a00';
export const publicImage = 'c0ffee42-5d6e-4f70-8192-a3b4c5d6e7f8';
export const unknownId = '00000000-0000-4000-8000-000000000000';

/** A client of a fresh service in this process. */
export function serviceClient(token = 'demo-token') {
  return createCloudImages({ endpoint, token, fetch: createService().fetch });
}
