import { afterAll } from 'vitest';
import { cleanUp } from '../src/images.ts';
import { target } from '../src/target-under-test.ts';

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
// Next, since their lists are short while the project has few images.
await import('./sequences.ts');

// All other files, sorted by name; .js in the published package.
const cases = import.meta.glob([
  './**/*.{ts,js}',
  '!./**/*.{test,d}.{ts,js}',
  '!./command/**',
  '!./{seed,sequences}.*',
  '!./clean-up.*',
]);
/** Rules about values in JSON bodies, which the service without a network applies in the same way. */
const aboutBodies = /patch\/(?!body|concurrency|extensions|media-types|updated-at).*\.[jt]s$/;
for (const [file, register] of Object.entries(cases)) {
  if (target.name !== 'server' || !aboutBodies.test(file)) await register();
}

// Last, since it deletes the images of all other cases.
await import('./clean-up.ts');
