import fc from 'fast-check';
import { expect, test } from 'vitest';
import { call, target } from '../src/here.ts';
import { makeImage, show } from '../src/images.ts';
import { patched } from '../src/model.ts';
import { on } from '../src/on.ts';
import { operationOf } from '../src/patch-case.ts';
import { commonPatches, type Step, steps } from '../src/patches.ts';
import { codeOf } from '../src/refusals.ts';

// A service without a network answers many times as fast.
const numRuns = target.name === 'service' ? 400 : 60;

const send = ({ path, patch }: Step, image: string) => call(operationOf[path], { image, body: JSON.stringify(patch) });

const timeless = ({ updated_at: _, ...image }: Readonly<Record<string, unknown>>) => image;
const impersonal = ({ id, self, file, created_at, active_at, ...image }: Readonly<Record<string, unknown>>) =>
  timeless(image);

on(target.stateful).describe('sequences of patches', () => {
  test('are answered and stored as the model says', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const before = await makeImage();
        let stored: Readonly<Record<string, unknown>> = { ...before };
        for (const step of sequence) {
          const verdict = patched(stored, JSON.parse(JSON.stringify(step.patch)), step.path);
          const answer = await send(step, before.id);
          const code = answer.status === 200 || step.path === 'native' ? undefined : codeOf(answer);
          expect({ status: answer.status, code }).toEqual({ status: verdict.status, code: verdict.code });
          const shown = await show(before.id);
          expect(timeless(shown)).toEqual(timeless(verdict.image));
          if (answer.status === 200) expect(answer.body).toEqual(shown);
          // A refusal and an empty patch leave the time as it was, too.
          if (answer.status !== 200 || (step.patch as unknown[]).length === 0) expect(shown).toEqual(stored);
          stored = shown;
        }
      }),
      { numRuns },
    );
  });

  test('come to the same on both paths', async () => {
    const natively: Readonly<Record<string, number>> = { 'IMG.0001': 413, 'IMG.0026': 403, 'IMG.0035': 409 };
    await fc.assert(
      fc.asyncProperty(fc.array(commonPatches, { minLength: 1, maxLength: 5 }), async (patches) => {
        const images = [await makeImage(), await makeImage()] as const;
        for (const patch of patches) {
          const cloudimages = await send({ path: 'cloudimages', patch }, images[0].id);
          const native = await send({ path: 'native', patch }, images[1].id);
          const status = cloudimages.status === 200 ? 200 : natively[String(codeOf(cloudimages))];
          expect(native.status).toBe(status);
          const [one, another] = [await show(images[0].id), await show(images[1].id)];
          expect(impersonal(one)).toEqual(impersonal(another));
        }
      }),
      { numRuns: numRuns / 4 },
    );
  });
});
