import type { Asked, Model, Outcome } from './model.ts';
import { isId } from './values.ts';
import { isVisible, type Kept, type Stored } from './world.ts';

/** An image that the caller sees. */
export interface Found extends Asked {
  readonly id: string;
  readonly kept: Kept;
  readonly image: Stored;
  readonly isOwner: boolean;
}

/** The reason why a request is malformed, or the function that responds once its image is found. */
type Read = (asked: Asked) => string | ((found: Found) => Outcome);

/** The order of checks (decision 12): the ID, then the request itself, then whether the caller sees the image. */
export const ofImage =
  (read: Read): Model['respond'] =>
  (asked) => {
    const id = String(asked.request.path.image_id);
    if (!isId(id)) return 'IMG.0066';
    const respond = read(asked);
    if (typeof respond === 'string') return respond;
    const kept = asked.world.images.get(id);
    if (kept === undefined || !isVisible(kept, asked.project)) return 'IMG.0144';
    return respond({ ...asked, id, kept, image: kept.image, isOwner: kept.image.owner === asked.project });
  };
