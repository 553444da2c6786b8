import { afterAll } from 'vitest';
import { target } from '../src/here.ts';
import { cleanUp } from '../src/images.ts';

import './seed.ts';
import './every-operation.ts';
import './gateway.ts';
import './patch/order-of-checks.ts';
import './patch/body.ts';
import './patch/operations.ts';
import './patch/paths.ts';
import './patch/attributes.ts';
import './patch/extensions.ts';
import './patch/exclusions.ts';
import './patch/whose-image.ts';
import './patch/updated-at.ts';
import './patch/concurrency.ts';
import './patch/media-types.ts';
import './create.ts';
import './create-refused.ts';
import './data.ts';
import './life-cycle.ts';
import './lists/malformed.ts';
import './lists/filters.ts';
import './lists/pages.ts';
import './lists/story.ts';
import './delete.ts';
import './walls.ts';
import './versions-and-schemas.ts';
import './reading.ts';
import './from-the-document.ts';
import './sequences.ts';
import './sequences-found.ts';
import './lists/long.ts';
import './on-demand.ts';
// The last one, as it looks for what the others have left.
import './clean-up.ts';

afterAll(async () => {
  try {
    // Somebody else's project is left as it was found, also when a case has failed or the run was stopped.
    if (target.stateful && !target.story) await cleanUp();
  } finally {
    await target.stop();
  }
});
