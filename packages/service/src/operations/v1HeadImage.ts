import type { Handler } from '../context.ts';
import { v1Headers } from '../domain/v1-image.ts';
import { visible } from '../domain/visibility.ts';

export const v1HeadImage: Handler<'v1HeadImage'> = async ({ path }, { store, project }) => ({
  status: 200,
  body: undefined,
  headers: v1Headers(visible(await store.get('image', path.image_id), project).image),
});
