import fc from 'fast-check';
import { draftsOfImage } from '../draft.ts';
import { startedJob } from '../job.ts';
import { bodies, bodyOf } from '../key-value-tags.ts';
import type { Model } from '../model.ts';
import { objects, withObject } from '../objects.ts';
import { ofImage } from '../of-image.ts';

const places = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('a', 'b').map((name) => `shop-images:{sequence}/${name}`) },
  { weight: 1, arbitrary: fc.constantFrom('shop-images:debian-10.qcow2', 'missing:a') },
);

const ways = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom({ file_format: 'vhd' }, { is_quick_export: true }) },
  { weight: 1, arbitrary: fc.constantFrom({}, { file_format: 'vhd', is_quick_export: true }) },
);

export const model: Model = {
  needs: ['glanceUploadFile'],
  startsJob: true,
  draw: (hand) =>
    draftsOfImage(hand, bodies(fc.tuple(places, ways).map(([bucket_url, way]) => ({ bucket_url, ...way })))),
  respond: ofImage((asked) => {
    const body = bodyOf(asked);
    if (typeof body === 'string') return body;
    const { bucket_url, file_format, is_quick_export = false } = body;
    if ((file_format === undefined) !== is_quick_export) return 'IMG.0072';
    return ({ world, kept, image, isOwner }) => {
      if (image.visibility === 'public') return 'IMG.0077';
      if (!isOwner) return 'IMG.0047';
      if (image.status !== 'active') return 'IMG.0046';
      if (image.__whole_image) return 'IMG.0128';
      if (!String(bucket_url).startsWith('shop-images:')) return 'IMG.0069';
      if (objects(world).has(String(bucket_url))) return 'IMG.0070';
      const next = withObject(world, String(bucket_url), kept.data);
      return startedJob(asked, 'imsNativeExportImageJob', { image, world: next });
    };
  }),
};
