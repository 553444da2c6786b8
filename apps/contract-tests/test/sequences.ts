import fc from 'fast-check';
import { expect, test } from 'vitest';
import { call, target } from '../src/here.ts';
import { makeImage, mark, show } from '../src/images.ts';
import { answerTo } from '../src/model/answer-to.ts';
import type { Stored } from '../src/model/verdict.ts';
import { on } from '../src/on.ts';
import { operationOf, type PatchPath } from '../src/patch-case.ts';
import { commonPatches } from '../src/patches.ts';
import { codeOf } from '../src/refusals.ts';
import { findDisagreement } from '../src/sequences/find.ts';
import type { Step } from '../src/sequences/step.ts';
import { stepsFor } from '../src/sequences/steps.ts';

// A service without a network answers many times as fast, and the mock knows little.
const isQuick = target.name === 'service';
const numRuns = isQuick ? 150 : target.stateful ? 30 : 10;

const { steps, patchSteps } = stepsFor(target);

const active: readonly Step[] = [
  { does: 'create', by: 'own', body: {} },
  { does: 'upload', by: 'own', image: 0, data: '' },
];

test.each([
  { of: 'requests of all kinds', search: { steps, maxSteps: 20 } },
  { of: 'patches', search: { steps: patchSteps, first: active, maxSteps: 8 } },
])(
  'sequences of $of are answered as the model says, and leave what it says',
  { timeout: 60_000 },
  async ({ search }) => {
    const found = await findDisagreement({ ...search, model: answerTo, numRuns });
    if (found) throw new Error(found.report, { cause: found.cause });
  },
);

const impersonal = ({ id, self, file, created_at, updated_at, active_at, ...image }: Stored) => image;

on(target.stateful).test('sequences of patches come to the same on both paths', async () => {
  const natively: Readonly<Record<string, number>> = { 'IMG.0001': 413, 'IMG.0026': 403, 'IMG.0035': 409 };
  const send = (path: PatchPath, image: string, patch: unknown) =>
    call(operationOf[path], { image, body: JSON.stringify(patch) });
  await fc.assert(
    fc.asyncProperty(fc.array(commonPatches, { minLength: 1, maxLength: 5 }), async (patches) => {
      // The tags may go.
      const images = [await makeImage({ sequence: mark }), await makeImage({ sequence: mark })] as const;
      for (const patch of patches) {
        const cloudimages = await send('cloudimages', images[0].id, patch);
        const native = await send('native', images[1].id, patch);
        const status = cloudimages.status === 200 ? 200 : natively[String(codeOf(cloudimages))];
        expect(native.status).toBe(status);
        const [one, another] = [await show(images[0].id), await show(images[1].id)];
        expect(impersonal(one)).toEqual(impersonal(another));
      }
    }),
    { numRuns: isQuick ? 100 : 15 },
  );
});
