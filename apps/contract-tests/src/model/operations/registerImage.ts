import { uploaded } from '../data.ts';
import { draftsOfImage } from '../draft.ts';
import { startedJob } from '../job.ts';
import { files } from '../job-images.ts';
import { bodies, bodyOf } from '../key-value-tags.ts';
import type { Model } from '../model.ts';
import { objects } from '../objects.ts';
import { ofImage } from '../of-image.ts';
import { withImage } from '../world.ts';

export const model: Model = {
  startsJob: true,
  draw: (hand) => draftsOfImage(hand, bodies(files)),
  respond: ofImage((asked) => {
    const body = bodyOf(asked);
    if (typeof body === 'string') return body;
    return ({ world, id, kept, image, isOwner, fresh }) => {
      if (!isOwner) return 'IMG.0047';
      if (image.status !== 'queued') return 'IMG.0046';
      const facts = objects(world).get(String(body.image_url));
      if (facts === undefined) return 'IMG.0057';
      const next = withImage(world, id, uploaded(kept, facts, fresh.now));
      return startedJob(asked, 'imsNativeImportImageJob', { image, world: next });
    };
  }),
};
