import { afterAll } from 'vitest';
import { cleanUp } from '../src/images.ts';
import { target } from '../src/target-under-test.ts';
import type { TargetName } from '../src/targets/target.ts';

afterAll(async () => {
  try {
    // A user's project is cleaned up even if a case has failed or the run was stopped.
    if (target.stateful && !target.story) await cleanUp();
  } finally {
    await target.stop();
  }
});

// First, since it needs the images of the story unchanged.
await import('./seed.ts');
// Next, since their lists are short while the project has few images. A comparison of both stores has sequences of its own.
if (target.name !== 'server-on-postgres') await import('./sequences.ts');

// All other files, sorted by name; .js in the published package.
const cases = import.meta.glob([
  './**/*.{ts,js}',
  '!./**/*.{test,d}.{ts,js}',
  '!./command/**',
  '!./{seed,sequences}.*',
  '!./clean-up.*',
]);
/** Cases that another target proves, by the target that does without them. */
const proved: { readonly [name in TargetName]?: RegExp } = {
  // Rules about values in JSON bodies, which the service without a network applies in the same way.
  server: /(create-refused|patch\/(?!body|concurrency|extensions|media-types|updated-at).*)\.[jt]s$/,
  // All but what a store finds and how it takes simultaneous changes; a comparison of both stores samples the rest.
  'server-on-postgres': /^(?!.*(lists\/(?!malformed)|members|quota|sharing|tags|patch\/concurrency))/,
};
for (const [file, register] of Object.entries(cases)) {
  if (!proved[target.name]?.test(file)) await register();
}

// Last, since it deletes the images of all other cases.
await import('./clean-up.ts');
