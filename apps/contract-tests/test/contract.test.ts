import { afterAll } from 'vitest';
import { cleanUp } from '../src/images.ts';
import { target } from '../src/target-under-test.ts';

afterAll(async () => {
  try {
    // A project of the user is left as it was found, also when a case has failed or the run was stopped.
    if (target.stateful && !target.story) await cleanUp();
  } finally {
    await target.stop();
  }
});

// First, as it needs the images of the story as they are at the start.
await import('./seed.ts');

// Every other file, in the order of their names; .js once they are built.
const cases = import.meta.glob([
  './**/*.{ts,js}',
  '!./**/*.{test,d}.{ts,js}',
  '!./command/**',
  '!./seed.*',
  '!./clean-up.*',
]);
// Requests of these files are answered in the same way whatever store is behind the service.
const onAnyStore =
  /(from-the-document|every-operation|create-refused|gateway|versions-and-schemas|malformed|patch\/(?!concurrency|updated-at).*)\.[jt]s$/;
for (const [file, register] of Object.entries(cases)) {
  if (!target.isSecondStore || !onAnyStore.test(file)) await register();
}

// Last, as it looks for what the others have left behind.
await import('./clean-up.ts');
