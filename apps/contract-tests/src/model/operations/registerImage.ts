import { uploaded } from '../data.ts';
import { draftsOfImage } from '../draft.ts';
import { failedJob, startedJob } from '../job.ts';
import { files } from '../job-images.ts';
import { bodies, bodyOf } from '../key-value-tags.ts';
import type { Model } from '../model.ts';
import { fits, objects } from '../objects.ts';
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
      if (!fits(facts, image)) {
        const left = withImage(world, id, { ...kept, image: { ...image, updated_at: fresh.now } });
        return failedJob(asked, 'imsNativeImportImageJob', 'IMG.0057', { image_name: image.name, world: left });
      }
      const next = withImage(world, id, uploaded(kept, facts, fresh.now));
      return startedJob(asked, 'imsNativeImportImageJob', { image, world: next });
    };
  }),
};
