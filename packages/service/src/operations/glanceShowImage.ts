import type { Handler } from '../context.ts';
import { visible } from '../domain/visibility.ts';

export const glanceShowImage: Handler<'glanceShowImage'> = async ({ path }, { store, project }) => ({
  status: 200,
  body: visible(await store.get('image', path.image_id), project).image,
});
