import type { Handler } from '../context.ts';
import { byteRange } from '../domain/range.ts';
import { visible } from '../domain/visibility.ts';
import { Refusal } from '../pipeline/refusal.ts';

export const glanceDownloadFile: Handler<'glanceDownloadFile'> = async ({ path, headers }, context) => {
  const { image, file } = visible(await context.store.get('image', path.image_id), context.project);
  if (image.status === 'deactivated') throw new Refusal('Deactivated');
  if (file === undefined) return { status: 204, body: undefined };
  const size = image.size ?? 0;
  const range = byteRange(headers.Range, size);
  if (range === 'none') throw new Refusal(416, undefined, { 'Content-Range': `bytes */${size}` });
  const body = await context.files.read(file, range).catch(async (error: unknown) => {
    // The image may have been deleted meanwhile.
    visible(await context.store.get('image', path.image_id), context.project);
    throw error;
  });
  if (range === undefined) {
    return { status: 200, body, headers: { 'Accept-Ranges': 'bytes', 'Content-Length': String(size) } };
  }
  return {
    status: 206,
    body,
    headers: {
      'Accept-Ranges': 'bytes',
      'Content-Length': String(range.end - range.start + 1),
      'Content-Range': `bytes ${range.start}-${range.end}/${size}`,
    },
  };
};
